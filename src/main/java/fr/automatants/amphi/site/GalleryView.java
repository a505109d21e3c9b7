package fr.automatants.amphi.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.platform.Access;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.widget.WidgetRegistry;

/// For authors: a widget, its attributes and examples of it. Nothing here counts as progress.
@Route("gallery/:name")
@Access(Role.GUEST)
public class GalleryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Library library;
    private final WidgetRegistry widgets;
    private String title = "";

    GalleryView(Library library, WidgetRegistry widgets) {
        this.library = library;
        this.widgets = widgets;
        addClassNames("page", "alone");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("name").orElse("");
        Page page =
                library.gallery(name, Language.of(getLocale()).code())
                        .orElseThrow(NotFoundException::new);
        title = page.title();
        removeAll();
        add(
                new Main(
                        new PageHead(
                                page,
                                new RouterLink(
                                        getTranslation("gallery.eyebrow"), AuthorsView.class)),
                        new Lesson(
                                page,
                                widgets,
                                event.getLocation().getQueryParameters(),
                                section -> {},
                                widget -> {})));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
