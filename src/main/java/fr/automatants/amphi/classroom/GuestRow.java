package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;

/// One guest in the instructor's list: whether they are here, their name, and what can be done with it.
class GuestRow extends ListItem {
    private final ClassCode code;
    private final UUID learner;
    private final Roll roll;
    private final Span dot = new Span();
    private final Span said = new Span();
    private final Span name = new Span();
    private final Input field = new Input(ValueChangeMode.EAGER);
    private final NativeButton rename = button("guests.rename", this::edit);
    private final NativeButton keep = button("guests.keep", this::keep);
    private final NativeButton remove = button("guests.remove", () -> remove(true));
    private final NativeButton readmit = button("guests.readmit", () -> remove(false));
    private final Span fault = new Span();

    GuestRow(ClassCode code, UUID learner, Roll roll) {
        this.code = code;
        this.learner = learner;
        this.roll = roll;
        dot.addClassName("guest-dot");
        said.addClassName("sr-only");
        name.addClassName("nickname");
        fault.addClassName("field-fault");
        fault.getElement().setAttribute("role", "alert");
        field.getElement().setAttribute("maxlength", "80");
        field.getElement().setAttribute("dir", "auto");
        keep.addClickShortcut(Key.ENTER).listenOn(field);
        add(dot, said, name, field, rename, keep, remove, readmit, fault);
        editing(false);
    }

    void show(Guest guest, boolean here) {
        String text = guest.nickname().text();
        name.setText(text);
        setClassName("here", here);
        setClassName("removed", guest.removed());
        String state = guest.removed() ? "guests.removed" : here ? "guests.here" : "guests.away";
        said.setText(getTranslation(state));
        dot.setTitle(getTranslation(state));
        remove.setVisible(!guest.removed());
        readmit.setVisible(guest.removed());
        field.getElement().setAttribute("aria-label", getTranslation("guests.name", text));
        label(rename, "guests.rename", text);
        label(remove, "guests.remove", text);
        label(readmit, "guests.readmit", text);
    }

    private void edit() {
        field.setValue(name.getText());
        editing(true);
        field.focus();
    }

    private void keep() {
        switch (Nickname.read(field.getValue())) {
            case Nickname.Good(Nickname nickname) -> {
                if (roll.rename(code, learner, nickname)) {
                    name.setText(nickname.text());
                    editing(false);
                } else {
                    fault.setText(getTranslation("nickname.taken"));
                }
            }
            case Nickname.Fault wrong -> fault.setText(NicknameText.of(wrong, this));
        }
    }

    private void remove(boolean removed) {
        roll.remove(code, learner, removed);
    }

    private void editing(boolean now) {
        fault.setText("");
        field.setVisible(now);
        keep.setVisible(now);
        name.setVisible(!now);
        rename.setVisible(!now);
    }

    private NativeButton button(String key, Runnable pressed) {
        NativeButton button = new NativeButton(getTranslation(key), click -> pressed.run());
        button.addClassName("ghost");
        return button;
    }

    private void label(NativeButton button, String key, String who) {
        button.getElement().setAttribute("aria-label", getTranslation(key) + " " + who);
    }
}
