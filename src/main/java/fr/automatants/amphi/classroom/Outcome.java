package fr.automatants.amphi.classroom;

import java.util.Set;

/// What became of an operation: a new state and what it entails, or a refusal with its reason.
public sealed interface Outcome {
    /// The operation is valid: here is the state after it.
    record Accepted(RunState state, Set<Effect> effects) implements Outcome {}

    /// The operation changes nothing.
    record Rejected(Reason reason) implements Outcome {}

    /// What the shell must do besides taking the new state and logging the operation.
    enum Effect {
        /// Draw fresh weights from the state's seed and forget the curves.
        BEGIN_RUN,
        /// The run has come to rest: measure it, so that everybody sees where.
        COME_TO_REST
    }

    /// Why an operation was refused.
    enum Reason {
        ALREADY_RUNNING,
        ALREADY_PAUSED,
        DIVERGED,
        SEED_OUT_OF_BOUNDS,
        LEARNING_RATE_OUT_OF_BOUNDS,
        REBUILDING,
        TOO_MANY,
        NOT_KEPT;

        /// The translation that tells the instructor.
        public String key() {
            return "classroom.rejected." + name();
        }
    }
}
