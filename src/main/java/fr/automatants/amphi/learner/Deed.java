package fr.automatants.amphi.learner;

import java.time.Instant;
import java.util.UUID;

/// Something that somebody did and that is to be kept. Keeping it twice is keeping it once.
sealed interface Deed {
    Secret who();

    /// When; of one program no two deeds have the same moment.
    Instant at();

    /// They came by.
    record Came(Secret who, Instant at) implements Deed {}

    /// They read a section to its end, or tried a widget.
    record Met(Secret who, Instant at, Mark mark) implements Deed {}

    /// They answered a question; the key tells this answer from the next one like it.
    record Answered(
            Secret who,
            Instant at,
            UUID key,
            Quiz quiz,
            String question,
            String answer,
            boolean right)
            implements Deed {}

    /// They began a quiz anew: what they answered before no longer shows.
    record StartedOver(Secret who, Instant at, Quiz quiz) implements Deed {}
}
