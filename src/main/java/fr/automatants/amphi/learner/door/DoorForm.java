package fr.automatants.amphi.learner.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/// Fields and one button, sent by it or by Enter: a real form, so that password managers know it.
@Tag("form")
class DoorForm extends HtmlContainer {
    private final Paragraph fault = new Paragraph();

    /// @param action what happens when the form is sent
    DoorForm(String button, Runnable action, Field... fields) {
        addClassName("door-form");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        NativeButton send = new NativeButton(button);
        send.addClassName("primary");
        send.getElement().setAttribute("type", "submit");
        for (Field field : fields) {
            add(field);
        }
        add(fault, send);
        // should it ever be sent without our script, nothing of it stands in an address
        getElement().setAttribute("method", "post").setAttribute("novalidate", true);
        getElement()
                .addEventListener(
                        "submit",
                        sent -> {
                            fault.setVisible(false);
                            for (Field field : fields) {
                                field.clear();
                            }
                            action.run();
                        })
                .preventDefault();
    }

    /// Says what is wrong with the whole of it.
    void complain(String text) {
        fault.setText(text);
        fault.setVisible(true);
    }

    private void add(Component component) {
        getElement().appendChild(component.getElement());
    }
}
