package fr.automatants.amphi.site;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sees to it that pages, and what Flow says of them, go out compressed. Quarkus (3.34) marks every
/// answer as one to leave alone, and takes that back for a servlet's text only while it is being
/// written: by chance too late, and then the page is five times as large.
public class CompressionFilter {
    private static final Pattern TEXT = Pattern.compile("(text/html|application/json)\\b.*");
    private static final int EARLY = 10_000;

    void register(@Observes Filters filters) {
        filters.register(CompressionFilter::watch, EARLY);
    }

    private static void watch(RoutingContext context) {
        context.addHeadersEndHandler(sent -> allow(context.response().headers()));
        context.next();
    }

    private static void allow(MultiMap headers) {
        String type = Optional.ofNullable(headers.get(HttpHeaders.CONTENT_TYPE)).orElse("");
        if (TEXT.matcher(type).matches()
                && HttpHeaders.IDENTITY
                        .toString()
                        .equals(headers.get(HttpHeaders.CONTENT_ENCODING))) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
