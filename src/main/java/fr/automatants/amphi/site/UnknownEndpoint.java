package fr.automatants.amphi.site;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/// Under `/api` and `/q` live no pages: what is not an endpoint there is a plain 404.
public class UnknownEndpoint {
    private static final int JUST_BEFORE_PAGES = 9_000;

    void answer(@Observes Router router) {
        for (String prefix : new String[] {"/api", "/q"}) {
            router.route(prefix + "/*")
                    .order(JUST_BEFORE_PAGES)
                    .handler(context -> context.response().setStatusCode(404).end());
        }
    }
}
