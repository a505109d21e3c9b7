package fr.automatants.amphi.learner.door;

import com.vaadin.flow.component.html.NativeButton;
import fr.automatants.amphi.learner.account.PasswordRules;
import java.util.Optional;

/// A field for a password, which one may look at.
class PasswordEntry extends Field {
    private final NativeButton show = new NativeButton();
    private boolean shown;

    private PasswordEntry(String id, String label) {
        super(id, label);
        show.addClassName("ghost");
        show.getElement().setAttribute("type", "button"); // not the one that Enter presses
        show.getElement().setAttribute("aria-controls", id);
        show.addClickListener(click -> show(!shown));
        row().add(show);
        show(false);
    }

    /// The one that the person has.
    static PasswordEntry known(String id, String label) {
        PasswordEntry entry = new PasswordEntry(id, label);
        entry.completedBy("current-password");
        return entry;
    }

    /// One that the person chooses now.
    static PasswordEntry chosen(String label) {
        PasswordEntry entry = new PasswordEntry("new-password", label);
        entry.completedBy("new-password");
        entry.hint(entry.getTranslation("door.password.hint", PasswordRules.SHORTEST));
        return entry;
    }

    /// Whether it may be chosen; says why not.
    boolean good(String... knownOfThePerson) {
        Optional<PasswordRules.Fault> fault = PasswordRules.fault(value(), knownOfThePerson);
        fault.map(this::words).ifPresent(this::complain);
        return fault.isEmpty();
    }

    private String words(PasswordRules.Fault fault) {
        return switch (fault) {
            case TOO_SHORT ->
                    getTranslation(
                            "door.password.short",
                            PasswordRules.SHORTEST,
                            value().codePointCount(0, value().length()));
            case TOO_LONG -> getTranslation("door.password.long", PasswordRules.LONGEST);
            case EASY_TO_GUESS -> getTranslation("door.password.easy");
        };
    }

    private void show(boolean show) {
        shown = show;
        input().setType(show ? "text" : "password");
        this.show.setText(getTranslation(show ? "door.password.hide" : "door.password.show"));
        this.show
                .getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                show ? "door.password.hide.label" : "door.password.show.label"));
    }
}
