package fr.automatants.amphi.learner;

import fr.automatants.amphi.platform.Database;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Forgets guests who have not come for a long time: at each start, and once a day.
@Singleton
public class Purge {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Database database;
    private final GuestConfig config;
    private final Event<Day> days;
    private @Nullable Thread thread;

    /// Another day begins: who forgets something after a time does it now.
    public record Day(Instant now) {}

    Purge(Database database, GuestConfig config, Event<Day> days) {
        this.days = days;
        this.database = database;
        this.config = config;
    }

    /// Forgets whoever was last here before the time that the configuration gives; returns how many.
    public int run(Instant now) {
        return database.change(
                "delete from learner where last_seen_at < ? and account_id is null",
                now.minus(config.keep()));
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("purge").start(this::everyDay);
    }

    void stop(@Observes ShutdownEvent event) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void everyDay() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                runOnce();
                Thread.sleep(A_DAY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runOnce() {
        try {
            Instant now = Instant.now();
            days.fire(new Day(now));
            int gone = run(now);
            if (gone > 0) {
                Log.infof("%d guests who have long been away are forgotten", gone);
            }
        } catch (RuntimeException e) {
            // of whoever observes the day too: tomorrow has to come all the same
            Log.warn("guests who have long been away could not be forgotten; tomorrow again", e);
        }
    }
}
