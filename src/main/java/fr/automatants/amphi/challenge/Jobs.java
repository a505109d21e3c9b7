package fr.automatants.amphi.challenge;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The queue in PostgreSQL: a job carries a submission's id and nothing else, whatever node runs it,
/// and comes back after a crash. What is true stands in the submission's row.
@ApplicationScoped
public class Jobs {
    private static final TaskDescriptor<Void> JUDGE = TaskDescriptor.of("challenge-judge");
    private static final TaskDescriptor<Void> TRAIN = TaskDescriptor.of("challenge-baseline");
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);
    private static final int MISSED = 4;

    /// A baseline that learns must not hold up who waits for a score.
    private static final int THREADS = 2;

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration AGAIN = Duration.ofSeconds(20);

    /// Who does not finish in time begins anew elsewhere.
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private static final Duration SWEEP = Duration.ofSeconds(30);

    private final DataSource database;
    private final Evaluation evaluation;
    private @Nullable Scheduler scheduler;

    Jobs(DataSource database, Evaluation evaluation) {
        this.database = database;
        this.evaluation = evaluation;
    }

    void start(@Observes StartupEvent event) {
        OneTimeTask<Void> judge =
                Tasks.oneTime(JUDGE)
                        .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                        .execute((instance, context) ->
                                evaluation.run(UUID.fromString(instance.getId())));
        OneTimeTask<Void> train =
                Tasks.oneTime(TRAIN)
                        .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                        .execute((instance, context) -> Baselines.make(instance.getId(), this));
        RecurringTask<Void> sweep =
                Tasks.recurring("challenge-sweep", FixedDelay.of(SWEEP))
                        .execute((instance, context) -> sweep());
        Scheduler started =
                Scheduler.create(database, judge, train)
                        .startTasks(sweep)
                        .threads(THREADS)
                        .pollingInterval(POLL)
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED)
                        .shutdownMaxWait(LAST_WORDS)
                        .build();
        started.start();
        scheduler = started;
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /// Queues a submission; a second time changes nothing.
    void enqueue(UUID submission) {
        enqueue(JUDGE, submission.toString());
    }

    /// Queues the making of a baseline; a second time changes nothing.
    void enqueueBaseline(String name) {
        enqueue(TRAIN, name);
    }

    private void enqueue(TaskDescriptor<Void> task, String id) {
        if (scheduler == null) {
            throw new IllegalStateException("jobs: found no scheduler, expected a started one");
        }
        scheduler.scheduleIfNotExists(task.instance(id).scheduledTo(Instant.now()));
    }

    /// Brings back what was kept but never queued.
    void sweep() {
        List<UUID> waiting =
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                Submission.<Submission>list(
                                                "state in ?1", List.of(State.QUEUED, State.RUNNING))
                                        .stream()
                                        .map(submission -> submission.id)
                                        .toList());
        waiting.forEach(this::enqueue);
    }
}
