package fr.automatants.amphi.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The browser's part, from memory. Vaadin opens its archive anew for each file of each visitor,
/// which was two fifths of what a room of three hundred phones cost the server.
@ApplicationScoped
public class BundleFiles {
    private static final String ADDRESS = "/VAADIN/build/";
    private static final String FOLDER = "META-INF/VAADIN/webapp" + ADDRESS;
    private static final Pattern NAME = Pattern.compile("[\\w-][\\w.-]*\\.(\\w+)");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "woff2", "font/woff2");
    private static final Pattern BROTLI = Pattern.compile("\\bbr\\b");
    private static final int BEFORE_PAGES = 8_000;

    /// A file's name changes with its contents.
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /// A file, and the same made small, where the build has.
    private record Held(String type, Buffer plain, @Nullable Buffer small) {}

    void serve(@Observes Router router) {
        router.get(ADDRESS + "*").order(BEFORE_PAGES).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        find(context.normalizedPath().substring(ADDRESS.length()))
                .ifPresentOrElse(file -> send(context, file), context::next);
    }

    private static void send(RoutingContext context, Held file) {
        HttpServerResponse response = context.response();
        String accepted =
                Optional.ofNullable(context.request().getHeader("Accept-Encoding")).orElse("");
        boolean small = file.small() != null && BROTLI.matcher(accepted).find();
        response.putHeader("Content-Type", file.type())
                .putHeader("Content-Encoding", small ? "br" : "identity")
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("Cache-Control", FOR_A_YEAR)
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(small ? file.small() : file.plain());
    }

    /// A file of those that pages ask for; the others are left to Vaadin.
    private Optional<Held> find(String name) {
        Held known = held.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher parts = NAME.matcher(name);
        Optional<Held> read =
                !parts.matches()
                        ? Optional.empty()
                        : Optional.ofNullable(TYPES.get(parts.group(1)))
                                .flatMap(type -> read(name).map(plain -> held(type, plain, name)));
        read.ifPresent(file -> held.put(name, file));
        return read;
    }

    private static Held held(String type, Buffer plain, String name) {
        return new Held(type, plain, read(name + ".br").orElse(null));
    }

    private static Optional<Buffer> read(String name) {
        try (InputStream in =
                BundleFiles.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's " + name + " cannot be read", e);
        }
    }
}
