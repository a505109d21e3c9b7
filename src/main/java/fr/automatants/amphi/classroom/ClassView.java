package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/// A class as everybody sees it: its name, and the run.
@Route("class/:code")
public class ClassView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final ClassService classes;
    private String title = "";

    ClassView(ClassService classes) {
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
        title = getTranslation("classroom.page", found.code());
        addClassName("class-page");
        add(new ClassHead(found), new ClassRunElement(found.code()));
    }

    private void showUnknown(String typed) {
        title = getTranslation("classroom.unknown.title");
        removeClassName("class-page");
        add(new UnknownClass(typed));
    }
}
