package fr.automatants.amphi.classroom;

import com.vaadin.flow.router.Route;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;

/// A class as everybody sees it: its name, and the run.
@Route("class/:code")
@Access(Role.GUEST)
public class ClassView extends ClassPage {
    ClassView(ClassService classes) {
        super(classes, "classroom.page");
    }

    @Override
    void show(LiveClass found) {
        add(new ClassHead(found), new ClassRunElement(found.code()));
    }
}
