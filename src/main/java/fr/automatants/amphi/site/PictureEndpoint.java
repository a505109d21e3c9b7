package fr.automatants.amphi.site;

import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Pictures;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Serves the pictures of the content folder, and nothing else of it, under `/content/`.
///
/// They are an author's files, not the program's: an SVG may hold a script, which must not run here
/// even if somebody opens the picture by its own address.
public class PictureEndpoint {
    private static final int BEFORE_PAGES = 8_000;
    private static final int NOT_FOUND = 404;
    private static final int NOT_MODIFIED = 304;

    /// A page that is open while its author draws shows the new picture within a minute.
    private static final String FOR_A_MINUTE = "public, max-age=60, must-revalidate";

    private static final String DRAWS_AND_NOTHING_ELSE =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Library library;

    PictureEndpoint(Library library) {
        this.library = library;
    }

    void serve(@Observes Router router) {
        router.route(Pictures.ROOT + "*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_PAGES)
                .blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext context) {
        // the router has decoded and normalised it; what is still odd is no picture's name
        String name = context.normalizedPath().substring(Pictures.ROOT.length());
        Optional<String> type = Pictures.type(name);
        Optional<Path> file = library.picture(name);
        if (type.isEmpty() || file.isEmpty()) {
            context.response().setStatusCode(NOT_FOUND).end();
            return;
        }
        try {
            answer(context, file.get(), type.get());
        } catch (IOException e) {
            // it was there a moment ago: its author is saving it
            context.response().setStatusCode(NOT_FOUND).end();
        }
    }

    private static void answer(RoutingContext context, Path file, String type) throws IOException {
        BasicFileAttributes stamp = Files.readAttributes(file, BasicFileAttributes.class);
        String tag = "\"%x-%x\"".formatted(stamp.lastModifiedTime().toMillis(), stamp.size());
        HttpServerResponse response = context.response();
        response.putHeader("ETag", tag)
                .putHeader("Cache-Control", FOR_A_MINUTE)
                .putHeader("Content-Type", type)
                .putHeader("Content-Security-Policy", DRAWS_AND_NOTHING_ELSE)
                .putHeader("Cross-Origin-Resource-Policy", "same-origin")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.sendFile(file.toString());
        }
    }
}
