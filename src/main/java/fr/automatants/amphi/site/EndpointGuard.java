package fr.automatants.amphi.site;

import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.Sessions;
import fr.automatants.amphi.learner.account.Visitors;
import fr.automatants.amphi.platform.Role;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Stands before every address that is no view: a route without a rule answers nobody, and the
/// operator is told of it at the start.
@ApplicationScoped
public class EndpointGuard {
    private static final int FIRST_OF_ALL = Integer.MIN_VALUE;

    private final Sessions sessions;
    private volatile List<String> unlisted = List.of();
    private @Nullable Router router;

    EndpointGuard(Sessions sessions) {
        this.sessions = sessions;
    }

    void stand(@Observes Router router) {
        this.router = router;
        router.route().order(FIRST_OF_ALL).handler(this::check);
    }

    /// By now all routes are there.
    void look(@ObservesAsync HttpServerStart started) {
        unlisted =
                routes().stream()
                        .filter(path -> EndpointRules.needed(path).isEmpty())
                        .filter(path -> !EndpointRules.programs(path))
                        .toList();
        unlisted.forEach(path -> Log.errorf("no rule says who may use %s: it is closed", path));
    }

    /// The addresses that the program's routes answer; `…/*` for all below one.
    List<String> routes() {
        return router == null
                ? List.of()
                : router.getRoutes().stream()
                        .map(EndpointGuard::path)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    private static Optional<String> path(Route route) {
        if (route.isRegexPath()) {
            // a pattern says by its name what it stands for
            return Optional.of(Optional.ofNullable(route.getName()).orElse(route.toString()));
        }
        return Optional.ofNullable(route.getPath())
                .map(path -> route.isExactPath() ? path : path.replaceFirst("/?\\*?$", "/*"))
                .filter(path -> !path.equals("/*"));
    }

    private void check(RoutingContext context) {
        String path = context.normalizedPath();
        Optional<Role> needed = EndpointRules.needed(path);
        if (needed.filter(role -> role != Role.GUEST).isPresent()) {
            context.vertx()
                    .executeBlocking(() -> role(context).reaches(needed.get()))
                    .onSuccess(allowed -> {
                        if (allowed) {
                            context.next();
                        } else {
                            context.response().setStatusCode(403).end();
                        }
                    })
                    .onFailure(context::fail);
        } else if (needed.isEmpty()
                && (EndpointRules.programs(path) || upgrade(context) || answers(path))) {
            context.response().setStatusCode(404).end();
        } else {
            context.next();
        }
    }

    private boolean answers(String path) {
        return unlisted.stream().anyMatch(route -> EndpointRules.names(route, path));
    }

    private static boolean upgrade(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.UPGRADE, "websocket", true);
    }

    private Role role(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(Visitors.ACCOUNT))
                .map(Cookie::getValue)
                .flatMap(Secret::of)
                .flatMap(sessions::member)
                .map(member -> member.role())
                .orElse(Role.GUEST);
    }
}
