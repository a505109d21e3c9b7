package fr.automatants.amphi.classroom;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;

/// A watcher at the other end of a WebSocket, one frame in flight at most.
final class SessionWatcher implements Audience.Watcher {
    private static final System.Logger LOG = System.getLogger(SessionWatcher.class.getName());

    private final Session session;
    private final AtomicBoolean sending = new AtomicBoolean();

    SessionWatcher(Session session) {
        this.session = session;
    }

    @Override
    public boolean ready() {
        return session.isOpen() && !sending.get();
    }

    @Override
    public void send(ByteBuffer frame) {
        sending.set(true);
        try {
            session.getAsyncRemote().sendBinary(frame, this::sent);
        } catch (RuntimeException e) {
            // closed between the question and the sending
            LOG.log(System.Logger.Level.DEBUG, "watcher lost", e);
            sending.set(false);
        }
    }

    @Override
    public void leave() {
        close(CloseCodes.SERVICE_RESTART, "come back in a moment");
    }

    private void sent(SendResult result) {
        sending.set(false);
        if (!result.isOK()) {
            close(CloseCodes.UNEXPECTED_CONDITION, "sending failed");
        }
    }

    private void close(CloseCodes code, String reason) {
        try {
            session.close(new CloseReason(code, reason));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "watcher lost", e);
        }
    }
}
