package fr.automatants.amphi.engine.descent;

/// How a descent ended.
public sealed interface Status {
    /// All its steps are done, and it could go on.
    record Running() implements Status {}

    /// The loss is flat: at a minimum, or on a saddle or a maximum if it started exactly there.
    ///
    /// @param step the step that reached the place, 0 for the start
    record Converged(int step) implements Status {}

    /// The descent flies away.
    ///
    /// @param step the step that went wrong
    /// @param reason what was found
    record Diverged(int step, String reason) implements Status {
        @Override
        public String toString() {
            return "diverged at step %d: %s".formatted(step, reason);
        }
    }
}
