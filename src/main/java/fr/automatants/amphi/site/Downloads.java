package fr.automatants.amphi.site;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// Files made on demand, for the session that asked only.
final class Downloads {
    private Downloads() {}

    /// A text in UTF-8, made when somebody takes it.
    static DownloadHandler text(String name, String type, Supplier<String> text) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), name, type + ";charset=UTF-8", bytes.length);
        });
    }
}
