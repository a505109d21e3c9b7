package fr.automatants.amphi.classroom;

import com.vaadin.flow.router.Route;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;

/// The same run as everybody's, with the instructor's hands on it.
@Route("class/:code/drive")
@Access(Role.INSTRUCTOR)
public class DriveView extends ClassPage {
    private final ClassService classes;

    DriveView(ClassService classes) {
        super(classes, "classroom.page.drive");
        this.classes = classes;
        addClassName("drive-page");
    }

    @Override
    void show(LiveClass found) {
        add(
                new JoinSign(found),
                new Controls(found, classes::randomSeed),
                new ClassRunElement(found.code()));
    }
}
