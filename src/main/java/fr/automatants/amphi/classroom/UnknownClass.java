package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// What somebody sees whose code leads nowhere, with a field to try another.
class UnknownClass extends Composite<Div> {
    UnknownClass(String typed) {
        getContent().addClassName("message");
        getContent()
                .add(
                        new H1(getTranslation("classroom.unknown.title")),
                        new Paragraph(getTranslation("classroom.unknown.text", typed)),
                        new JoinForm());
    }
}
