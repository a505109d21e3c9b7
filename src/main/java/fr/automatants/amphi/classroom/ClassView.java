package fr.automatants.amphi.classroom;

import com.vaadin.flow.router.Route;

/// A class as everybody sees it: its name, and the run.
@Route("class/:code")
public class ClassView extends ClassPage {
    ClassView(ClassService classes) {
        super(classes, "classroom.page");
    }

    @Override
    void show(LiveClass found) {
        add(new ClassHead(found), new ClassRunElement(found.code()));
    }
}
