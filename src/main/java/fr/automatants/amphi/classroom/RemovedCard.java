package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// What somebody sees whom the instructor has sent out of the class.
class RemovedCard extends Composite<Div> {
    RemovedCard() {
        Anchor course = new Anchor("/", getTranslation("classroom.removed.course"));
        course.addClassName("secondary");
        getContent().addClassName("message");
        getContent()
                .add(
                        new H1(getTranslation("classroom.removed.title")),
                        new Paragraph(getTranslation("classroom.removed.text")),
                        course);
    }
}
