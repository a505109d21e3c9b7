package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.challenge.Moderation;
import java.util.function.Predicate;

/// An act that asks for its reason before it is done.
final class ReasonButton extends Composite<Div> {
    private final String key;
    private final String about;
    private final Predicate<String> act;
    private final Runnable done;
    private final Input reason = new Input();

    /// @param key of its texts
    /// @param about what it is done to, for whoever does not see the line
    /// @param act does it for a reason; whether the reason will do
    ReasonButton(String key, String about, Predicate<String> act, Runnable done) {
        this.key = key;
        this.about = about;
        this.act = act;
        this.done = done;
        getContent().addClassName("moderate");
        offer();
    }

    private void offer() {
        NativeButton offer = button("hosts.act." + key, "ghost");
        offer.getElement().setAttribute("aria-label", offer.getText() + ", " + about);
        offer.addClickListener(click -> ask());
        getContent().removeAll();
        getContent().add(offer);
    }

    private void ask() {
        reason.setId("reason");
        reason.getElement()
                .setAttribute("maxlength", Integer.toString(Moderation.LONGEST_REASON))
                .setAttribute("autocomplete", "off");
        NativeLabel label =
                new NativeLabel(getTranslation("hosts.reason", getTranslation("hosts.act." + key)));
        label.setFor(reason);
        NativeButton yes = button("hosts.act." + key, "secondary");
        yes.addClickListener(click -> act());
        NativeButton no = button("hosts.cancel", "ghost");
        no.addClickListener(click -> offer());
        getContent().removeAll();
        getContent().add(label, reason, new Div(yes, no));
        reason.focus();
    }

    private void act() {
        if (act.test(reason.getValue())) {
            done.run();
            return;
        }
        Paragraph fault = new Paragraph(getTranslation("hosts.reason.fault"));
        fault.addClassName("field-fault");
        fault.getElement().setAttribute("role", "alert");
        getContent()
                .getChildren()
                .filter(Paragraph.class::isInstance)
                .forEach(getContent()::remove);
        getContent().add(fault);
        reason.focus();
    }

    private NativeButton button(String text, String className) {
        NativeButton button = new NativeButton(getTranslation(text));
        button.addClassName(className);
        return button;
    }
}
