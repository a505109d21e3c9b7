package fr.automatants.amphi.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The firehose: whoever connects with a class's code gets its frames, and says nothing.
@ServerEndpoint("/live/{code}")
@ApplicationScoped
public class LiveEndpoint {
    private static final System.Logger LOG = System.getLogger(LiveEndpoint.class.getName());

    private final ClassService classes;
    private final Map<String, Seat> seats = new ConcurrentHashMap<>();

    LiveEndpoint(ClassService classes) {
        this.classes = classes;
    }

    @OnOpen
    public void open(Session session, @PathParam("code") String code) throws IOException {
        session.setMaxIdleTimeout(0); // watchers never speak; a dead connection fails on sending
        Optional<LiveClass> found = classes.find(code);
        if (found.isEmpty()) {
            session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "no class with this code"));
            return;
        }
        Seat seat = new Seat(found.get().training(), new SessionWatcher(session));
        seats.put(session.getId(), seat);
        seat.run().join(seat.watcher());
    }

    /// Watchers have nothing to say here; more than a few bytes closes the connection.
    @OnMessage(maxMessageSize = 64)
    public void ignore(Session session, String message) {}

    @OnClose
    public void close(Session session) {
        Optional.ofNullable(seats.remove(session.getId()))
                .ifPresent(seat -> seat.run().part(seat.watcher()));
    }

    @OnError
    public void failed(Session session, Throwable failure) {
        // phones fall asleep and walk out of the Wi-Fi: nothing to worry an operator with
        LOG.log(System.Logger.Level.DEBUG, "watcher lost", failure);
        close(session);
    }

    private record Seat(TrainingRun run, Audience.Watcher watcher) {}
}
