package fr.automatants.amphi.challenge;

import fr.automatants.amphi.platform.Database;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Whoever watches a ceremony on this node, told when it moves on any node: while somebody watches,
/// the row in the database is looked at four times a second.
@ApplicationScoped
public class Spectators {
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Database database;
    private final Map<String, List<Runnable>> watchers = new ConcurrentHashMap<>();
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private @Nullable Thread thread;

    Spectators(Database database) {
        this.database = database;
    }

    /// Tells this one from now on, until what is returned is run.
    public synchronized Runnable watch(String challenge, Runnable changed) {
        watchers.computeIfAbsent(challenge, any -> new CopyOnWriteArrayList<>()).add(changed);
        if (thread == null) {
            thread = Thread.ofVirtual().name("ceremony").start(this::look);
        }
        return () -> watchers.getOrDefault(challenge, List.of()).remove(changed);
    }

    private void look() {
        try {
            while (!asleep()) {
                lookOnce();
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean asleep() {
        watchers.values().removeIf(List::isEmpty);
        if (watchers.isEmpty()) {
            seen.clear();
            thread = null;
        }
        return watchers.isEmpty();
    }

    private void lookOnce() {
        try {
            database.rows(
                            "select challenge, track || shown || coalesce(revealed_at::text, '')"
                                    + " from ceremony",
                            row -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(row -> compare(row.getKey(), row.getValue()));
        } catch (RuntimeException e) {
            // the next look is soon: a database that is away for a moment spoils no ceremony
            Log.warnf("a ceremony could not be looked at: %s", e.getMessage());
        }
    }

    private void compare(String challenge, String now) {
        if (!now.equals(seen.put(challenge, now))) {
            watchers.getOrDefault(challenge, List.of()).forEach(Runnable::run);
        }
    }
}
