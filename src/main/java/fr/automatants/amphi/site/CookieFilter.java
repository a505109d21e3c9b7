package fr.automatants.amphi.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Completes every cookie on its way out: Amphi's own, the servlet session's, the provider's.
public class CookieFilter {
    private static final String NAME = "Set-Cookie";
    private static final int EARLY = 10_000;

    void register(@Observes Filters filters) {
        filters.register(CookieFilter::watch, EARLY);
    }

    private static void watch(RoutingContext context) {
        context.addHeadersEndHandler(sent -> complete(context));
        context.next();
    }

    private static void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        List<String> cookies = headers.getAll(NAME);
        if (!cookies.isEmpty()) {
            boolean secure = context.request().isSSL();
            headers.set(
                    NAME,
                    cookies.stream().map(cookie -> CookieRules.complete(cookie, secure)).toList());
        }
    }
}
