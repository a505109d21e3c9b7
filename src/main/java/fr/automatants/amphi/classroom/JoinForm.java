package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;

/// A field for five letters, and the way into their class.
class JoinForm extends Composite<Div> {
    private static final String FIELD = "class-code";

    private final Input code = new Input(ValueChangeMode.EAGER);

    JoinForm() {
        code.setId(FIELD);
        code.getElement()
                .setAttribute("maxlength", "9") // room for spaces
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("spellcheck", "false");
        NativeLabel label = new NativeLabel(getTranslation("classroom.join.label"));
        label.setFor(code);
        NativeButton enter = new NativeButton(getTranslation("classroom.join.enter"));
        enter.addClassName("primary");
        enter.addClickListener(click -> enter());
        enter.addClickShortcut(Key.ENTER).listenOn(code);
        Div fields = new Div(code, enter);
        fields.addClassName("join-fields");
        getContent().addClassName("join");
        getContent().add(label, fields);
    }

    private void enter() {
        String typed = code.getValue().replace(" ", "");
        if (typed.isEmpty()) {
            code.focus();
        } else {
            getUI().ifPresent(ui -> ui.navigate("class/" + Address.segment(typed)));
        }
    }
}
