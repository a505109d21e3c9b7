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

    @Column(name = "weights_hash")
    @Nullable String weightsHash;

    @Column long parameters;

    @Column(name = "multiply_adds")
    long multiplyAdds;

    @Column float progress;

    @Column(name = "final_choice")
    boolean finalChoice;

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

    static List<Submission> of(String challenge, UUID account) {
        return list("challenge = ?1 and accountId = ?2 order by uploadedAt", challenge, account);
    }

    static List<Submission> scored(String challenge) {
        return list("challenge = ?1 and state = ?2 order by uploadedAt", challenge, State.SCORED);
    }

    static long counted(String challenge, UUID account, LocalDate day) {
        return count(
                "challenge = ?1 and accountId = ?2 and quotaDay = ?3 and state <> ?4",
                challenge,
                account,
                day,
                State.REJECTED);
    }

    static Optional<Submission> inFlight(String challenge, UUID account) {
        return find(
                        "challenge = ?1 and accountId = ?2 and state in ?3",
                        challenge,
                        account,
                        List.of(State.QUEUED, State.RUNNING))
                .firstResultOptional();
    }
}
