package fr.automatants.amphi.challenge;

import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.BitSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Submissions with the scores that a test wants: networks with any weights, judged by nobody.
@ApplicationScoped
public class Handed {
    /// Pictures of each part.
    static final int PICTURES = 200;

    private static final AtomicLong SEED = new AtomicLong(1_000_000);

    private final EntityManager entities;
    private final Entrants entrants;

    Handed(EntityManager entities, Entrants entrants) {
        this.entities = entities;
        this.entrants = entrants;
    }

    /// One that reads the first `open` public and the first `closed` private pictures right.
    public UUID scored(Challenge challenge, UUID account, int open, int closed) {
        return scored(challenge, account, "", PICTURES, open, closed);
    }

    /// The same on a hidden set of the operator's.
    ///
    /// @param set its hash
    /// @param pictures of each part
    UUID scored(Challenge challenge, UUID account, String set, int pictures, int open, int closed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    UUID id = keep(challenge, account, State.SCORED);
                    entities.createNativeQuery(
                                    "insert into submission_result (submission_id,"
                                            + " practice_correct, practice_total, open_marks,"
                                            + " open_total, closed_marks, closed_total, engine_version,"
                                            + " set_version, set_hash) values (?1, 1, 2, ?2, ?4, ?3,"
                                            + " ?4, '1', '1', ?5)")
                            .setParameter(1, id)
                            .setParameter(2, first(open))
                            .setParameter(3, first(closed))
                            .setParameter(4, pictures)
                            .setParameter(5, set)
                            .executeUpdate();
                    return id;
                });
    }

    /// One that still waits, and that no job takes before the next sweep.
    UUID waiting(Challenge challenge, UUID account) {
        return QuarkusTransaction.requiringNew().call(() -> keep(challenge, account, State.QUEUED));
    }

    private UUID keep(Challenge challenge, UUID account, State state) {
        Submission submission = new Submission(challenge.slug(), "modele.npz", Instant.now());
        submission.accountId = account;
        submission.entrantId = entrants.lock(challenge.slug(), account);
        submission.state = state;
        Submissions.take(
                submission,
                Contenders.dense(
                        Network.initialised(Architecture.course(), SEED.incrementAndGet())));
        entities.flush();
        return submission.id;
    }

    private static byte[] first(int right) {
        BitSet marks = new BitSet();
        marks.set(0, right);
        return marks.toByteArray();
    }
}
