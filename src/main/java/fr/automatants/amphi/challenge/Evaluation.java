package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Answerer;
import fr.automatants.amphi.challenge.score.Judge;
import fr.automatants.amphi.challenge.score.Marks;
import fr.automatants.amphi.challenge.score.Verdict;
import fr.automatants.amphi.digits.HiddenSet;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/// Judges one submission. It may be begun any number of times, after any crash: there is one result.
@ApplicationScoped
public class Evaluation {
    /// Changes whenever the same network could get other marks.
    static final String ENGINE_VERSION = "1";

    private static final Duration BETWEEN_WORDS = Duration.ofMillis(400);

    private final EntityManager entities;
    private final Contenders contenders;
    private final HiddenSets sets;

    Evaluation(EntityManager entities, Contenders contenders, HiddenSets sets) {
        this.entities = entities;
        this.contenders = contenders;
        this.sets = sets;
    }

    /// Judges a submission that has no result yet; any other is left alone.
    public void run(UUID id) {
        Optional<Answerer> answerer = QuarkusTransaction.requiringNew().call(() -> begin(id));
        if (answerer.isEmpty()) {
            return;
        }
        HiddenSet set = sets.get();
        Judge judge = sets.judge();
        try {
            Verdict verdict = judge.judge(answerer.get(), new Telling(id)::tell);
            QuarkusTransaction.requiringNew().run(() -> end(id, verdict, set));
        } catch (NetworkFileException e) {
            QuarkusTransaction.requiringNew().run(() -> refuse(id, e.refusal()));
        }
    }

    private Optional<Answerer> begin(UUID id) {
        Optional<Submission> waiting =
                Submission.of(id).filter(submission -> submission.state.isInFlight());
        waiting.ifPresent(submission -> submission.state = State.RUNNING);
        return waiting.map(submission ->
                contenders.kept(submission.kind, Objects.requireNonNull(submission.network)));
    }

    /// A network that another program runs may fail on the way.
    private static void refuse(UUID id, Refusal refusal) {
        Submission.of(id)
                .filter(submission -> submission.state.isInFlight())
                .ifPresent(submission -> submission.refuse(refusal));
    }

    private void end(UUID id, Verdict verdict, HiddenSet set) {
        int scored =
                Submission.update(
                        "state = ?1, progress = 1 where id = ?2 and state in ?3",
                        State.SCORED,
                        id,
                        List.of(State.QUEUED, State.RUNNING));
        if (scored == 0) {
            return; // another run was first, or its member was erased meanwhile
        }
        Query insert =
                entities.createNativeQuery(
                        "insert into submission_result (submission_id, practice_correct,"
                                + " practice_total, open_marks, open_total, closed_marks,"
                                + " closed_total, robust_marks, robust_closed, engine_version,"
                                + " set_version, set_hash)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
                                + " on conflict (submission_id) do nothing");
        insert.setParameter(1, id);
        insert.setParameter(2, verdict.practice().correct());
        insert.setParameter(3, verdict.practice().total());
        insert.setParameter(4, verdict.open().bytes());
        insert.setParameter(5, verdict.open().tally().total());
        insert.setParameter(6, verdict.closed().bytes());
        insert.setParameter(7, verdict.closed().tally().total());
        insert.setParameter(8, bytes(verdict.robust()));
        insert.setParameter(9, bytes(verdict.robustClosed()));
        insert.setParameter(10, ENGINE_VERSION);
        insert.setParameter(11, set.version());
        insert.setParameter(12, set.hash());
        insert.executeUpdate();
    }

    private static TypedParameterValue<byte[]> bytes(Optional<Marks> marks) {
        return new TypedParameterValue<>(
                StandardBasicTypes.BINARY, marks.map(Marks::bytes).orElse(null));
    }

    /// Writes the progress down, but not after every picture.
    private static final class Telling {
        private final UUID id;
        private Instant next = Instant.EPOCH;

        Telling(UUID id) {
            this.id = id;
        }

        void tell(double done) {
            Instant now = Instant.now();
            if (now.isAfter(next)) {
                next = now.plus(BETWEEN_WORDS);
                QuarkusTransaction.requiringNew()
                        .run(() ->
                                Submission.update("progress = ?1 where id = ?2", (float) done, id));
            }
        }
    }
}
