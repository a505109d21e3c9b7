package fr.automatants.amphi.challenge;

import java.time.Instant;

/// Why a scored submission stands on no board.
public sealed interface Removal {
    /// Its member took it back.
    record Withdrawn(Instant at) implements Removal {}

    /// An instructor took it out.
    record Disqualified(String reason) implements Removal {}
}
