package fr.automatants.amphi.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The browser's part, from memory. Vaadin opens its archive anew for each file of each visitor,
/// which was two fifths of what a room of three hundred phones cost the server.
@ApplicationScoped
public class BundleFiles {
    /// Where the browser asks, and where the files lie in the program's archives.
    private static final Map<String, String> FOLDERS =
            Map.of(
                    "/VAADIN/build/", "META-INF/VAADIN/webapp/VAADIN/build/",
                    "/VAADIN/static/push/", "META-INF/resources/VAADIN/static/push/");

    private static final Pattern NAME = Pattern.compile("[\\w-][\\w.-]*\\.(\\w+)");
    private static final Map<String, String> TYPES =
            Map.of(
                    "js", "text/javascript",
                    "css", "text/css",
                    "woff2", "font/woff2",
                    "svg", "image/svg+xml");

    /// By the ending of a copy's name how it has been made small; smallest first, as it is last.
    private static final List<Encoding> ENCODINGS =
            List.of(
                    new Encoding(".br", "br", Pattern.compile("\\bbr\\b")),
                    new Encoding(".gz", "gzip", Pattern.compile("\\bgzip\\b")),
                    new Encoding("", "identity", Pattern.compile("")));

    private static final int BEFORE_PAGES = 8_000;

    /// A file's address changes with its contents: Vaadin puts a digest into its name, or its own
    /// version behind it.
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /// @param asked what a browser that takes it writes; everybody takes a file as it is
    private record Encoding(String ending, String name, Pattern asked) {
        boolean suits(HttpServerRequest request) {
            String accepted = Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
            return asked.matcher(accepted).find();
        }
    }

    private record Form(Encoding encoding, Buffer bytes) {}

    /// A file in each form that the build has of it, smallest first; as it is, last.
    private record Held(String type, List<Form> forms) {}

    void serve(@Observes Router router) {
        FOLDERS.forEach((address, folder) ->
                router.get(address + "*")
                        .order(BEFORE_PAGES)
                        .handler(context -> {
                            String name = context.normalizedPath().substring(address.length());
                            find(folder, name)
                                    .ifPresentOrElse(file -> send(context, file), context::next);
                        }));
    }

    private static void send(RoutingContext context, Held file) {
        Form form =
                file.forms().stream()
                        .filter(one -> one.encoding().suits(context.request()))
                        .findFirst()
                        .orElseThrow();
        context.response()
                .putHeader("Content-Type", file.type())
                .putHeader("Content-Encoding", form.encoding().name())
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("Cache-Control", FOR_A_YEAR)
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(form.bytes());
    }

    /// A file of those that pages ask for; the others are left to Vaadin.
    private Optional<Held> find(String folder, String name) {
        Held known = held.get(folder + name);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher parts = NAME.matcher(name);
        Optional<Held> read =
                Optional.of(parts)
                        .filter(Matcher::matches)
                        .flatMap(match -> Optional.ofNullable(TYPES.get(match.group(1))))
                        .map(type -> new Held(type, forms(folder + name)))
                        .filter(file ->
                                file.forms().stream()
                                        .anyMatch(form -> form.encoding().ending().isEmpty()));
        read.ifPresent(file -> held.put(folder + name, file));
        return read;
    }

    private static List<Form> forms(String path) {
        return ENCODINGS.stream()
                .flatMap(encoding ->
                        read(path + encoding.ending()).stream()
                                .map(bytes -> new Form(encoding, bytes)))
                .toList();
    }

    private static Optional<Buffer> read(String path) {
        try (InputStream in = BundleFiles.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's " + path + " cannot be read", e);
        }
    }
}
