package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// The door of a class: its title, its code, and a name to go in under.
class DoorCard extends Composite<Div> {
    DoorCard(LiveClass found, NicknameField name) {
        String title = found.title();
        Paragraph what = new Paragraph(getTranslation("classroom.door.what"));
        what.addClassName("small");
        getContent().addClassNames("message", "door");
        getContent()
                .add(
                        ClassHead.code(found.code()),
                        new H1(title.isEmpty() ? getTranslation("classroom.untitled") : title),
                        new Paragraph(getTranslation("classroom.door.text")),
                        name,
                        what);
    }
}
