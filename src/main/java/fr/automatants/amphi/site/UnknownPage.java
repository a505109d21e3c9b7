package fr.automatants.amphi.site;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import fr.automatants.amphi.challenge.Challenges;
import fr.automatants.amphi.course.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Tells machines too that a page does not exist: Flow answers 200 to every address, and only then
/// finds out that it has no view to show.
@ApplicationScoped
public class UnknownPage {
    private static final int NOT_FOUND = 404;

    /// Asked for late: Flow starts before what an operator has configured is known.
    private final Instance<Library> library;

    private final Instance<Challenges> challenges;

    /// The views that show what lies in the course's folder, and whether it lies there.
    private final Map<Class<?>, Predicate<RouteParameters>> contents =
            Map.of(
                    CourseView.class, route -> isPage(route.get("slug")),
                    ChallengeView.class, route -> isChallenge(route.get("slug")),
                    GalleryView.class, route -> isGallery(route.get("name")));

    UnknownPage(Instance<Library> library, Instance<Challenges> challenges) {
        this.library = library;
        this.challenges = challenges;
    }

    void watch(@Observes ServiceInitEvent event) {
        Router router = event.getSource().getRouter();
        event.addIndexHtmlRequestListener(index -> {
            if (!exists(router, FirstPaint.path(index.getVaadinRequest()))) {
                index.getVaadinResponse().setStatus(NOT_FOUND);
            }
        });
    }

    private boolean exists(Router router, String path) {
        return router.resolveNavigationTarget(new Location(path))
                .filter(state ->
                        contents.getOrDefault(state.getNavigationTarget(), route -> true)
                                .test(state.getRouteParameters()))
                .isPresent();
    }

    private boolean isPage(Optional<String> slug) {
        return slug.flatMap(name -> library.get().page(name, language())).isPresent();
    }

    private boolean isChallenge(Optional<String> slug) {
        return slug.flatMap(name -> challenges.get().of(name)).isPresent();
    }

    private boolean isGallery(Optional<String> name) {
        return name.flatMap(widget -> library.get().gallery(widget, language())).isPresent();
    }

    private String language() {
        return library.get().course().defaultLanguage();
    }
}
