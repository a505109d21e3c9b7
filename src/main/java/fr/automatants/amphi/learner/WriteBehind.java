package fr.automatants.amphi.learner;

import fr.automatants.amphi.platform.Database;
import fr.automatants.amphi.platform.DatabaseException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Takes in what people do at once, and writes it to PostgreSQL a moment later, in batches.
///
/// A clean stop writes everything first. A `kill -9` or a power cut loses what came in the last half
/// second and what the batch under way had not committed: under two seconds of reading, as long as
/// the database answers within one. While it does not answer, deeds wait here and are tried again.
@Singleton
public class WriteBehind {
    private static final int CAPACITY = 10_000;
    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final Consumer<List<Deed>> writer;
    private final Backlog backlog;
    private final Object writing = new Object();
    private Instant last = Instant.EPOCH;
    private boolean failing;
    private @Nullable Thread thread;

    @Inject
    WriteBehind(Database database) {
        this(new DeedWriter(database)::write, CAPACITY);
    }

    WriteBehind(Consumer<List<Deed>> writer, int capacity) {
        this.writer = writer;
        backlog = new Backlog(capacity);
    }

    /// A moment after every earlier one, as finely as PostgreSQL tells them apart.
    synchronized Instant now() {
        Instant clock = Instant.now().truncatedTo(ChronoUnit.MICROS);
        last = clock.isAfter(last) ? clock : last.plus(1, ChronoUnit.MICROS);
        return last;
    }

    /// Takes a deed in. If ten thousand wait already, whoever brings one more writes it themselves:
    /// slow, but kept or complained of.
    void keep(Deed deed) {
        if (!backlog.offer(deed)) {
            synchronized (writing) {
                writer.accept(List.of(deed));
            }
        }
    }

    /// What waits of one person; ask before asking the database.
    List<Deed> waiting(Secret who) {
        return backlog.of(who);
    }

    /// Drops what waits of whoever fits; what was being written is written when this returns.
    void forget(Predicate<Secret> who) {
        synchronized (writing) {
            backlog.forget(who);
        }
    }

    /// Writes what waits of one person, and with it the rest: for who asks the database itself.
    public void settle(Secret who) {
        if (!waiting(who).isEmpty()) {
            flush();
        }
    }

    /// Writes all that waits, as far as the database lets it.
    public void flush() {
        boolean more = true;
        while (more && backlog.size() > 0) {
            more = writeSome();
        }
    }

    /// A guest's row is about to become an account's: what waits of theirs goes into it.
    void beforeMerge(@Observes Merge.Begins event) {
        settle(event.guest());
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("write-behind").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(PATIENCE_AT_THE_END);
        }
        flush();
        if (backlog.size() > 0) {
            Log.errorf("%d deeds of readers could not be written and are lost", backlog.size());
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                backlog.await();
                Thread.sleep(PAUSE);
                flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Writes a batch; `false` if it has to be tried again later.
    private boolean writeSome() {
        synchronized (writing) {
            List<Deed> batch = backlog.oldest(BATCH);
            try {
                writer.accept(batch);
            } catch (DatabaseException e) {
                return failed(batch, e);
            }
            failing = false;
            backlog.done(batch);
            return true;
        }
    }

    private boolean failed(List<Deed> batch, DatabaseException e) {
        if (e.hopeless()) {
            batch.forEach(this::writeAlone);
            return true;
        }
        if (!failing) {
            // once, not twice a second for as long as the database is away
            Log.warn("what readers do waits until the database takes it again", e);
        }
        failing = true;
        return false;
    }

    /// One deed that the database will never take must not hold up all others.
    private void writeAlone(Deed deed) {
        try {
            writer.accept(List.of(deed));
        } catch (DatabaseException e) {
            if (!e.hopeless()) {
                return; // it stays, for the next batch
            }
            Log.error("the database refuses a reader's deed: it is dropped", e);
        }
        backlog.done(List.of(deed));
    }
}
