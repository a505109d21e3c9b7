package fr.automatants.amphi.challenge;

import fr.automatants.amphi.engine.file.Refusal;
import java.time.Instant;
import java.util.UUID;

/// What became of a model that somebody handed in.
public sealed interface Admission {
    /// It waits for its turn.
    record Queued(UUID submission) implements Admission {}

    /// It is no model that we read; nothing was counted.
    record Refused(UUID submission, Refusal refusal) implements Admission {}

    /// The day's submissions are used up.
    record QuotaUsed(int quota, Instant next) implements Admission {}

    /// The one before is not scored yet.
    record InFlight(UUID submission) implements Admission {}

    /// The challenge is not open.
    record Closed() implements Admission {}
}
