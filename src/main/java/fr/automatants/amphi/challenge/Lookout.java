package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.platform.Database;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Sees what is going on in the challenges: one look at the database twice a second for all who
/// watch on this node, whichever node judges, and none while nobody does.
@ApplicationScoped
public class Lookout {
    private static final Logger LOG = Logger.getLogger(Lookout.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private static final String QUEUE =
            "select id, account_id, challenge, state, progress from submission"
                    + " where state in ('QUEUED', 'RUNNING') order by uploaded_at, id";

    private static final String RESULTS =
            "select challenge, sum(hashtextextended(concat(id, final_choice, withdrawn_at,"
                    + " disqualified_for, account_id), 0))::text"
                    + " from submission where state = 'SCORED' group by challenge";

    private final Database database;
    private final Leaderboard leaderboard;
    private final Set<Watcher<?>> watchers = ConcurrentHashMap.newKeySet();
    private final Map<Board, Ranked> boards = new ConcurrentHashMap<>();
    private volatile @Nullable Sight last;
    private @Nullable Thread thread;
    private boolean away;

    Lookout(Database database, Leaderboard leaderboard) {
        this.database = database;
        this.leaderboard = leaderboard;
    }

    private record Board(String challenge, Track track, boolean revealed) {}

    private record Ranked(String results, List<Leaderboard.Row> rows) {}

    /// Calls back, on any thread, soon and then whenever what somebody looks at has changed; returns
    /// how to stop it.
    ///
    /// @param part what they look at
    public <T> Runnable watch(Function<Sight, T> part, Consumer<T> seen) {
        Watcher<T> watcher = new Watcher<>(part, seen);
        watchers.add(watcher);
        begin();
        Sight sight = last;
        if (sight != null) {
            watcher.see(sight);
        }
        return () -> watchers.remove(watcher);
    }

    /// A track's board as it was seen: ranked once for all who watch.
    ///
    /// @param results the sight's
    public List<Leaderboard.Row> board(Challenge challenge, Track track, String results) {
        Instant now = Instant.now();
        return boards.compute(
                        new Board(challenge.slug(), track, challenge.isRevealed(now)),
                        (board, known) ->
                                known != null && known.results.equals(results)
                                        ? known
                                        : new Ranked(
                                                results, leaderboard.of(challenge, track, now)))
                .rows;
    }

    void stop(@Observes ShutdownEvent event) {
        watchers.clear();
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    /// One look.
    Sight look() {
        List<Sight.Waiting> queue =
                database.rows(
                        QUEUE,
                        row ->
                                new Sight.Waiting(
                                        row.getObject(1, UUID.class),
                                        Optional.ofNullable(row.getObject(2, UUID.class)),
                                        row.getString(3),
                                        State.valueOf(row.getString(4)),
                                        row.getFloat(5)));
        Map<String, String> results =
                database
                        .rows(RESULTS, row -> Map.entry(row.getString(1), row.getString(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Sight(queue, results);
    }

    private synchronized void begin() {
        if (thread == null) {
            last = null;
            thread = Thread.ofVirtual().name("challenge-lookout").start(this::keepLooking);
        }
    }

    private synchronized boolean goesOn() {
        if (watchers.isEmpty() || Thread.currentThread().isInterrupted()) {
            thread = null;
        }
        return thread != null;
    }

    private void keepLooking() {
        try {
            while (goesOn()) {
                lookAndTell();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the program ends
        }
    }

    private void lookAndTell() {
        try {
            Sight sight = look();
            away = false;
            if (!sight.equals(last)) {
                last = sight;
                watchers.forEach(watcher -> watcher.see(sight));
            }
        } catch (RuntimeException e) {
            // what people see stands still until the database is back
            if (!away && !watchers.isEmpty()) {
                away = true;
                LOG.warn("the challenges' queue cannot be seen; looking on", e);
            }
        }
    }

    /// Somebody who looks at a part of it all.
    private static final class Watcher<T> {
        private final Function<Sight, T> part;
        private final Consumer<T> seen;
        private @Nullable T last;

        Watcher(Function<Sight, T> part, Consumer<T> seen) {
            this.part = part;
            this.seen = seen;
        }

        synchronized void see(Sight sight) {
            T now = part.apply(sight);
            if (!now.equals(last)) {
                last = now;
                seen.accept(now);
            }
        }
    }
}
