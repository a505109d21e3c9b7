package fr.automatants.amphi.learner.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import fr.automatants.amphi.learner.account.Door;
import fr.automatants.amphi.learner.account.EmailAddress;
import fr.automatants.amphi.learner.account.PersonName;
import fr.automatants.amphi.learner.account.Visitors;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// A narrow page with a title, a form, and the ways to the other doors.
abstract class DoorView extends Main implements HasDynamicTitle {
    private final String key;

    /// @param key of the title and the text
    DoorView(String key) {
        this.key = key;
        addClassName("door");
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title") + " · Amphi";
    }

    /// Fills the page with the words of a key, and what comes below.
    final void show(String words, Component... below) {
        removeAll();
        add(
                new H1(getTranslation(words + ".title")),
                new Paragraph(getTranslation(words + ".text")));
        add(below);
    }

    final RouterLink link(String words, Class<? extends Component> view) {
        return new RouterLink(getTranslation(words), view);
    }

    static Div ways(Component... links) {
        Div ways = new Div(links);
        ways.addClassName("door-ways");
        return ways;
    }

    /// The address in a field, or a word beside the field.
    final Optional<EmailAddress> email(Field field) {
        Optional<EmailAddress> email = EmailAddress.of(field.value());
        if (email.isEmpty()) {
            field.complain(
                    getTranslation(
                            field.value().isBlank() ? "door.email.none" : "door.email.fault"));
        }
        return email;
    }

    /// The name in a field, or a word beside the field.
    final Optional<String> name(Field field) {
        Optional<String> name = PersonName.of(field.value());
        if (name.isEmpty()) {
            field.complain(getTranslation("door.name.fault", PersonName.LONGEST));
        }
        return name;
    }

    final Door.Knock knock() {
        return new Door.Knock(VaadinRequest.getCurrent().getRemoteAddr(), getLocale());
    }

    final String wait(Duration time) {
        return getTranslation("door.wait", time.toMinutes() + 1);
    }

    /// Signs this browser in and loads an address anew, in a session that nobody knew before.
    static void enter(Visitors visitors, UUID account, String address) {
        VaadinRequest request = VaadinRequest.getCurrent();
        visitors.signIn(account, request, VaadinService.getCurrentResponse());
        VaadinService.reinitializeSession(request);
        UI.getCurrent().getPage().setLocation(address);
    }
}
