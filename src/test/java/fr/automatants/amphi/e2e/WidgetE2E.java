package fr.automatants.amphi.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/// One person before the first widget of its gallery page, and the hands that they have there.
@ExtendWith(AmphiExtension.class)
abstract class WidgetE2E {
    private final String name;
    private RunningAmphi amphi;
    private Chromium chromium;
    private Person person;
    Page page;
    Locator widget;

    /// @param name as pages write it: `perceptron`
    WidgetE2E(String name) {
        this.name = name;
    }

    @BeforeEach
    void openTheGallery(RunningAmphi amphi, Chromium chromium) {
        this.amphi = amphi;
        this.chromium = chromium;
        person = chromium.person("fr-FR");
        open("");
    }

    @AfterEach
    void leave() {
        person.close();
    }

    /// The same page with a query, such as `?perceptron=1,0,1;0,1,2;2;relu`.
    void open(String query) {
        page = person.page();
        page.navigate(amphi.address("/gallery/" + name + query));
        widget = page.locator("amphi-" + name).first();
    }

    /// A new person, who reads English.
    void openInEnglish() {
        person.close();
        person = chromium.person("en-GB");
        open("");
    }

    /// A text as the pattern that finds it; the browser's patterns know no quotation.
    static String literally(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
    }

    Locator slider(String name) {
        return widget.locator("input[type=range][aria-label='" + name + "']");
    }

    Locator field(String name) {
        return widget.locator("input[type=text][aria-label^='" + name + ",']");
    }

    void type(String name, String text) {
        field(name).fill(text);
        field(name).press("Enter");
    }

    /// The tool of the card that takes the widget back to its start.
    void reset() {
        widget.locator("xpath=..").locator(".tool").nth(1).click();
    }
}
