package fr.automatants.amphi.challenge.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// What cannot be undone, once somebody has said so twice.
public final class SureButton extends Composite<Div> {
    private final String key;
    private final transient Runnable act;

    /// @param key of its texts: the button's, and what stands there before the second time
    /// @param act what it does then
    public SureButton(String key, Runnable act) {
        this.key = key;
        this.act = act;
        getContent().addClassName("sure");
        offer();
    }

    private void offer() {
        getContent().removeAll();
        getContent().add(button(key, "secondary", this::ask));
    }

    private void ask() {
        Span sure = new Span(getTranslation(key + ".sure"));
        sure.getElement().setAttribute("role", "alert");
        NativeButton no = button("hosts.cancel", "ghost", this::offer);
        getContent().removeAll();
        getContent().add(sure, no, button(key + ".yes", "danger", act));
        no.focus();
    }

    private NativeButton button(String text, String className, Runnable pressed) {
        NativeButton button = new NativeButton(getTranslation(text), click -> pressed.run());
        button.addClassName(className);
        return button;
    }
}
