package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Marks;
import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.challenge.score.Verdict;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of what a submission was found to be worth.
@Entity
@Table(name = "submission_result")
public class SubmissionResult extends PanacheEntityBase {
    @Id
    @Column(name = "submission_id")
    UUID submissionId;

    @Column(name = "practice_correct")
    int practiceCorrect;

    @Column(name = "practice_total")
    int practiceTotal;

    @Column(name = "open_marks")
    byte[] openMarks;

    @Column(name = "open_total")
    int openTotal;

    @Column(name = "closed_marks")
    byte[] closedMarks;

    @Column(name = "closed_total")
    int closedTotal;

    @Column(name = "robust_marks")
    byte @Nullable [] robustMarks;

    @Column(name = "robust_closed")
    byte @Nullable [] robustClosed;

    @Column(name = "engine_version")
    String engineVersion;

    @Column(name = "set_version")
    String setVersion;

    @Column(name = "set_hash")
    String setHash;

    @Column(name = "scored_at")
    Instant scoredAt;

    /// For Hibernate.
    protected SubmissionResult() {}

    Verdict verdict() {
        return new Verdict(
                new Tally(practiceCorrect, practiceTotal),
                Marks.of(openMarks, openTotal, setHash),
                Marks.of(closedMarks, closedTotal, setHash),
                Optional.ofNullable(robustMarks).map(bytes -> Marks.of(bytes, openTotal, setHash)),
                Optional.ofNullable(robustClosed)
                        .map(bytes -> Marks.of(bytes, closedTotal, setHash)));
    }
}
