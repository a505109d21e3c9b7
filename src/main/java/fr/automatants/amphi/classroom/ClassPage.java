package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/// A page about the class whose code stands in the address; a code of no class asks for another.
abstract class ClassPage extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final ClassService classes;
    private final String titleKey;
    private String title = "";

    ClassPage(ClassService classes, String titleKey) {
        this.classes = classes;
        this.titleKey = titleKey;
    }

    /// Fills the page, which is empty.
    abstract void show(LiveClass found);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("code").orElse("");
        removeAll();
        classes.find(typed).ifPresentOrElse(this::showKnown, () -> showUnknown(typed));
    }

    @Override
    public String getPageTitle() {
        return title + " · Amphi";
    }

    private void showKnown(LiveClass found) {
        title = getTranslation(titleKey, found.code());
        addClassName("class-page");
        show(found);
    }

    private void showUnknown(String typed) {
        title = getTranslation("classroom.unknown.title");
        removeClassName("class-page");
        add(new UnknownClass(typed));
    }
}
