package fr.automatants.amphi.engine;

/// Hears of each finished mini-batch of a [Trainer], on the thread that trains.
@FunctionalInterface
public interface ProgressListener {
    /// A listener that does nothing.
    ProgressListener NONE = (steps, loss) -> {};

    /// Called after each step.
    ///
    /// @param steps steps done since the training began
    /// @param loss the mean loss of that step's batch, before its update
    void stepped(long steps, float loss);
}
