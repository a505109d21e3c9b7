package fr.automatants.amphi.site;

import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import io.quarkus.logging.Log;
import io.vertx.core.http.HttpClosedException;
import java.util.stream.Stream;

/// Errors of a session: logged and shown, except that somebody closed their page in mid-sentence.
final class Complaints extends DefaultErrorHandler {
    @Override
    public void error(ErrorEvent event) {
        if (left(event.getThrowable())) {
            Log.debug("a browser left before its message was read", event.getThrowable());
        } else {
            super.error(event);
        }
    }

    private static boolean left(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof HttpClosedException);
    }
}
