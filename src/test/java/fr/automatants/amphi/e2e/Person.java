package fr.automatants.amphi.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Somebody with a browser of their own; closing it checks that its console stayed clean.
final class Person implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Person(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /// For tests in which the network or the server goes away: the browser says so, rightly.
    void forgetComplaints() {
        complaints.clear();
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints);
    }

    /// What Vaadin's push says of its own connection when a page is left.
    private static boolean leaving(ConsoleMessage message) {
        return message.text().startsWith("Websocket closed, reason: Normal closure");
    }

    /// A page that tests ask for because it does not exist: the browser tells of its 404.
    private static boolean asked(ConsoleMessage message) {
        return message.text().contains("status of 404") && message.location().contains("/nowhere:");
    }

    private void listen(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())
                && !leaving(message)
                && !asked(message)) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }
}
