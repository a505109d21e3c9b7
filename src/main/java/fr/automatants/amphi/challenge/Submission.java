package fr.automatants.amphi.challenge;

import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of what was handed in.
@Entity
public class Submission extends PanacheEntityBase {
    @Id UUID id;

    @Column String challenge;

    @Column(name = "account_id")
    @Nullable UUID accountId;

    /// For whom it counts; nobody for the club's own.
    @Column(name = "entrant_id")
    @Nullable UUID entrantId;

    @Column @Nullable String baseline;

    @Column(name = "file_name")
    String fileName;

    @Enumerated(EnumType.STRING)
    @Column
    State state;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    @Column(name = "quota_day")
    LocalDate quotaDay;

    @Column byte @Nullable [] network;

    @Enumerated(EnumType.STRING)
    @Column
    Contender.Kind kind = Contender.Kind.DENSE;

    @Column(name = "weights_hash")
    @Nullable String weightsHash;

    @Column long parameters;

    @Column(name = "multiply_adds")
    long multiplyAdds;

    @Column float progress;

    @Column(name = "final_choice")
    boolean finalChoice;

    @Column(name = "withdrawn_at")
    @Nullable Instant withdrawnAt;

    @Column(name = "disqualified_for")
    @Nullable String disqualifiedFor;

    @Enumerated(EnumType.STRING)
    @Column
    @Nullable Reason refusal;

    @Column(name = "refused_field")
    @Nullable String refusedField;

    @Column(name = "refused_found")
    @Nullable String refusedFound;

    @Column(name = "refused_expected")
    @Nullable String refusedExpected;

    /// For Hibernate.
    protected Submission() {}

    Submission(String challenge, String fileName, Instant uploadedAt) {
        id = UUID.randomUUID();
        this.challenge = challenge;
        this.fileName = fileName;
        this.uploadedAt = uploadedAt;
        quotaDay = ParisTime.day(uploadedAt);
        state = State.QUEUED;
    }

    void refuse(Refusal found) {
        state = State.REJECTED;
        refusal = found.reason();
        refusedField = found.field();
        refusedFound = found.found();
        refusedExpected = found.expected();
    }

    Optional<Refusal> refused() {
        return Optional.ofNullable(refusal)
                .map(reason ->
                        new Refusal(
                                reason,
                                Objects.requireNonNullElse(refusedField, ""),
                                Objects.requireNonNullElse(refusedFound, ""),
                                Objects.requireNonNullElse(refusedExpected, "")));
    }

    static Optional<Submission> of(UUID id) {
        return findByIdOptional(id);
    }

    /// Whether it may stand on a board: neither taken back nor taken out.
    boolean ranks() {
        return withdrawnAt == null && disqualifiedFor == null;
    }

    Optional<Removal> removal() {
        return disqualifiedFor != null
                ? Optional.of(new Removal.Disqualified(disqualifiedFor))
                : Optional.ofNullable(withdrawnAt).map(Removal.Withdrawn::new);
    }

    static List<Submission> ofEntrant(UUID entrant) {
        return list("entrantId = ?1 order by uploadedAt", entrant);
    }

    static List<Submission> scored(String challenge) {
        return list("challenge = ?1 and state = ?2 order by uploadedAt", challenge, State.SCORED);
    }

    /// What counts of a day: the entrant's, or the member's own if they handed in more, alone and then
    /// with a team.
    static long counted(UUID entrant, String challenge, UUID account, LocalDate day) {
        return Math.max(
                count(
                        "entrantId = ?1 and quotaDay = ?2 and state <> ?3",
                        entrant,
                        day,
                        State.REJECTED),
                count(
                        "challenge = ?1 and accountId = ?2 and quotaDay = ?3 and state <> ?4",
                        challenge,
                        account,
                        day,
                        State.REJECTED));
    }

    static Optional<Submission> inFlight(UUID entrant) {
        return find("entrantId = ?1 and state in ?2", entrant, List.of(State.QUEUED, State.RUNNING))
                .firstResultOptional();
    }
}
