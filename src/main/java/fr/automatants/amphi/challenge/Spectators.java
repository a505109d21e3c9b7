package fr.automatants.amphi.challenge;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Whoever watches a ceremony on this node, told when it moves on any node, and when its challenge
/// ends: one look at the database for all of them, three times a second, and none while nobody
/// watches.
@ApplicationScoped
public class Spectators {
    private static final Duration LOOK = Duration.ofMillis(300);

    private final Challenges challenges;
    private final Ceremonies ceremonies;
    private final Map<String, List<Consumer<Seen>>> watchers = new ConcurrentHashMap<>();
    private final Map<String, Moment> last = new ConcurrentHashMap<>();
    private @Nullable Thread thread;
    private boolean away;

    Spectators(Challenges challenges, Ceremonies ceremonies) {
        this.challenges = challenges;
        this.ceremonies = ceremonies;
    }

    /// What there is to see.
    ///
    /// @param scene nothing before the challenge is over
    public record Seen(Challenge challenge, Optional<Scene> scene) {}

    /// Tells this one at each change, on any thread, until what is returned is run.
    public synchronized Runnable watch(String challenge, Consumer<Seen> told) {
        watchers.computeIfAbsent(challenge, any -> new CopyOnWriteArrayList<>()).add(told);
        if (thread == null) {
            thread = Thread.ofVirtual().name("ceremony").start(this::keepLooking);
        }
        return () -> watchers.getOrDefault(challenge, List.of()).remove(told);
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        watchers.clear();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void keepLooking() {
        try {
            while (goesOn()) {
                look();
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the program ends
        }
    }

    private synchronized boolean goesOn() {
        watchers.values().removeIf(List::isEmpty);
        if (watchers.isEmpty()) {
            last.clear();
            thread = null;
        }
        return thread != null;
    }

    private void look() {
        try {
            watchers.forEach((slug, all) ->
                    challenges.of(slug).ifPresent(challenge -> look(challenge, all)));
            away = false;
        } catch (RuntimeException e) {
            // what people see stands still until the database is back
            if (!away && !watchers.isEmpty()) {
                away = true;
                Log.warn("a ceremony cannot be seen; looking on", e);
            }
        }
    }

    private void look(Challenge challenge, List<Consumer<Seen>> all) {
        Instant now = Instant.now();
        Moment moment = new Moment(challenge, challenge.isOver(now), ceremonies.stage(challenge));
        if (!moment.equals(last.put(challenge.slug(), moment))) {
            Seen seen = new Seen(challenge, ceremonies.scene(challenge, now));
            all.forEach(told -> told.accept(seen));
        }
    }

    private record Moment(Challenge challenge, boolean over, Stage stage) {}
}
