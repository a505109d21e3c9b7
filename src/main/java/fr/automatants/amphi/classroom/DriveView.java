package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.automatants.amphi.platform.InstructorOnly;

/// The same run as everybody's, with the instructor's hands on it.
@Route("class/:code/drive")
@InstructorOnly
public class DriveView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final ClassService classes;
    private String title = "";

    DriveView(ClassService classes) {
        this.classes = classes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("code").orElse("");
        removeAll();
        classes.find(typed).ifPresentOrElse(this::show, () -> showUnknown(typed));
    }

    @Override
    public String getPageTitle() {
        return title + " · Amphi";
    }

    private void show(LiveClass found) {
        title = getTranslation("classroom.page.drive", found.code());
        setClassName("class-page drive-page");
        add(
                new JoinSign(found),
                new Controls(found, classes::randomSeed),
                new ClassRunElement(found.code()));
    }

    private void showUnknown(String typed) {
        title = getTranslation("classroom.unknown.title");
        setClassName("");
        add(new UnknownClass(typed));
    }
}
