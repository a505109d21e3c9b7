package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;
import java.util.function.Supplier;

/// A field for a nickname, what is wrong with it, another proposal, and the way in.
class NicknameField extends Composite<Div> {
    private final Input field = new Input(ValueChangeMode.EAGER);
    private final Paragraph fault = new Paragraph();
    private final Supplier<Nickname> proposals;
    private final Function<Nickname, Roll.Entry> enter;
    private String proposed;

    /// @param enter tries to come in under a name
    NicknameField(
            Nickname first, Supplier<Nickname> proposals, Function<Nickname, Roll.Entry> enter) {
        this.proposals = proposals;
        this.enter = enter;
        proposed = first.text();
        getContent().addClassName("join");
        getContent().add(label(), fields(), fault);
        fault.setId("nickname-fault");
        fault.addClassName("field-fault");
        fault.getElement().setAttribute("role", "alert");
        field.setValue(proposed);
    }

    private NativeLabel label() {
        field.setId("nickname");
        field.getElement()
                // room to paste something too long, and be told
                .setAttribute("maxlength", "80")
                .setAttribute("autocomplete", "nickname")
                .setAttribute("spellcheck", "false")
                .setAttribute("dir", "auto")
                .setAttribute("aria-describedby", "nickname-fault");
        NativeLabel label = new NativeLabel(getTranslation("nickname.label"));
        label.setFor(field);
        return label;
    }

    private Div fields() {
        NativeButton dice = new NativeButton("", click -> propose());
        dice.addClassName("dice");
        dice.setTitle(getTranslation("nickname.another"));
        dice.getElement().setAttribute("aria-label", getTranslation("nickname.another"));
        NativeButton go = new NativeButton(getTranslation("classroom.join.enter"), c -> enter());
        go.addClassName("primary");
        go.addClickShortcut(Key.ENTER).listenOn(field);
        Div name = new Div(field, dice);
        name.addClassName("nickname-field");
        Div fields = new Div(name, go);
        fields.addClassName("join-fields");
        return fields;
    }

    private void propose() {
        proposed = proposals.get().text();
        field.setValue(proposed);
        complain("");
    }

    private void enter() {
        switch (Nickname.read(field.getValue())) {
            case Nickname.Good(Nickname nickname) -> enter(nickname);
            case Nickname.Fault wrong -> complain(NicknameText.of(wrong, this));
        }
    }

    private void enter(Nickname nickname) {
        Roll.Entry entry = enter.apply(nickname);
        if (entry != Roll.Entry.TAKEN) {
            return;
        }
        if (nickname.text().equals(proposed)) {
            // somebody was faster with a name that we proposed to both: draw again, do not ask
            proposed = proposals.get().text();
            enter(new Nickname(proposed));
        } else {
            complain(getTranslation("nickname.taken"));
        }
    }

    private void complain(String text) {
        fault.setText(text);
        field.getElement().setAttribute("aria-invalid", !text.isEmpty());
        if (!text.isEmpty()) {
            field.focus();
        }
    }
}
