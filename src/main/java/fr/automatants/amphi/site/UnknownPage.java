package fr.automatants.amphi.site;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.automatants.amphi.course.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/// Tells machines too that a page does not exist: Flow answers 200 to every address, and only then
/// finds out that it has no view to show.
@ApplicationScoped
public class UnknownPage {
    private static final int NOT_FOUND = 404;

    /// Asked for late: Flow starts before what an operator has configured is known.
    private final Instance<Library> library;

    UnknownPage(Instance<Library> library) {
        this.library = library;
    }

    void watch(@Observes ServiceInitEvent event) {
        Router router = event.getSource().getRouter();
        event.addIndexHtmlRequestListener(index -> {
            if (!exists(router, path(index))) {
                index.getVaadinResponse().setStatus(NOT_FOUND);
            }
        });
    }

    private boolean exists(Router router, String path) {
        Optional<NavigationState> found = router.resolveNavigationTarget(new Location(path));
        return found.isPresent() && found.filter(this::lacksItsContent).isEmpty();
    }

    private boolean lacksItsContent(NavigationState state) {
        Class<?> view = state.getNavigationTarget();
        Library pages = library.get();
        String language = pages.course().defaultLanguage();
        if (view == CourseView.class) {
            return pages.page(parameter(state, "slug"), language).isEmpty();
        }
        return view == GalleryView.class
                && pages.gallery(parameter(state, "name"), language).isEmpty();
    }

    private static String parameter(NavigationState state, String name) {
        return state.getRouteParameters().get(name).orElse("");
    }

    private static String path(IndexHtmlResponse index) {
        String path = Optional.ofNullable(index.getVaadinRequest().getPathInfo()).orElse("");
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
