package fr.automatants.amphi.learner.door;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/// A labelled field that says beside itself what is wrong with it.
class Field extends Composite<Div> {
    private final Input input = new Input();
    private final Paragraph fault = new Paragraph();
    private final Div row = new Div(input);

    /// @param id of the input, and its name for password managers
    Field(String id, String label) {
        input.setId(id);
        input.getElement().setAttribute("name", id);
        fault.setId(id + "-fault");
        fault.addClassName("fault");
        NativeLabel name = new NativeLabel(label);
        name.setFor(input);
        row.addClassName("field-row");
        getContent().addClassName("field");
        getContent().add(name, row, fault);
        clear();
    }

    static Field email(String label) {
        Field field = new Field("email", label);
        field.input.setType("email");
        field.attribute("inputmode", "email");
        field.attribute("autocapitalize", "none");
        field.attribute("spellcheck", "false");
        return field.completedBy("username");
    }

    static Field name(String label) {
        return new Field("name", label).completedBy("name");
    }

    /// What a browser or a password manager may fill in.
    final Field completedBy(String kind) {
        attribute("autocomplete", kind);
        return this;
    }

    final void attribute(String name, String value) {
        input.getElement().setAttribute(name, value);
    }

    /// What stands below the field in any case.
    final Field hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.setId(input.getId().orElseThrow() + "-hint");
        hint.addClassName("hint");
        getContent().addComponentAtIndex(1, hint);
        clear();
        return this;
    }

    final String value() {
        return input.getValue();
    }

    final void setValue(String value) {
        input.setValue(value);
    }

    final Input input() {
        return input;
    }

    /// Where a button beside the input goes.
    final Div row() {
        return row;
    }

    /// Says what is wrong, and brings the hand there.
    final void complain(String text) {
        fault.setText(text);
        fault.setVisible(true);
        attribute("aria-invalid", "true");
        describe(input.getId().orElseThrow() + "-fault");
        input.focus();
    }

    final void clear() {
        fault.setVisible(false);
        input.getElement().removeAttribute("aria-invalid");
        describe("");
    }

    private void describe(String faultId) {
        String hintId = input.getId().orElseThrow() + "-hint";
        boolean hinted =
                getContent()
                        .getChildren()
                        .anyMatch(c -> c.getId().filter(hintId::equals).isPresent());
        String ids = ((hinted ? hintId : "") + " " + faultId).strip();
        if (ids.isEmpty()) {
            input.getElement().removeAttribute("aria-describedby");
        } else {
            attribute("aria-describedby", ids);
        }
    }
}
