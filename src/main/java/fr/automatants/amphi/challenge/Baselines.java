package fr.automatants.amphi.challenge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// Puts the club's own entries on a board, once, when somebody first looks at it.
@ApplicationScoped
public class Baselines {
    private static final String BETWEEN = "/";

    private final Jobs jobs;

    Baselines(Jobs jobs) {
        this.jobs = jobs;
    }

    /// Asks for the first that is missing; the others follow it, when it is trained. One at a time:
    /// a member's model must find a free place beside it.
    public void prepare(Challenge challenge) {
        prepare(challenge.slug(), jobs);
    }

    private static void prepare(String slug, Jobs jobs) {
        Arrays.stream(Baseline.values())
                .filter(baseline -> find(slug, baseline).isEmpty())
                .findFirst()
                .ifPresent(baseline -> jobs.enqueueBaseline(slug + BETWEEN + baseline.key()));
    }

    /// Makes one, by the name under which it was asked for, and has it judged.
    static void make(String name, Jobs jobs) {
        String slug = name.substring(0, name.indexOf(BETWEEN));
        for (Baseline baseline : Baseline.values()) {
            if (name.endsWith(BETWEEN + baseline.key()) && find(slug, baseline).isEmpty()) {
                keep(slug, baseline).ifPresent(jobs::enqueue);
            }
        }
        prepare(slug, jobs);
    }

    /// Nothing if another worker, which was taken for dead, has finished first.
    private static Optional<UUID> keep(String slug, Baseline baseline) {
        Submission submission = new Submission(slug, baseline.key(), Instant.now());
        submission.baseline = baseline.key();
        var network = baseline.network();
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    Submission.getEntityManager()
                            .createNativeQuery(
                                    "select pg_advisory_xact_lock(hashtextextended(?1, 7))")
                            .setParameter(1, slug + BETWEEN + baseline.key())
                            .getSingleResult();
                    if (find(slug, baseline).isPresent()) {
                        return Optional.empty();
                    }
                    Submissions.take(submission, Contenders.dense(network));
                    return Optional.of(submission.id);
                });
    }

    private static Optional<Submission> find(String slug, Baseline baseline) {
        return QuarkusTransaction.joiningExisting()
                .call(() ->
                        Submission.find("challenge = ?1 and baseline = ?2", slug, baseline.key())
                                .firstResultOptional());
    }
}
