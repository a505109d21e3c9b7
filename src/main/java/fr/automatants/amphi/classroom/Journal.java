package fr.automatants.amphi.classroom;

/// Where a run's history is kept, so that it can be computed again after a restart.
interface Journal {
    /// Keeps an operation that is about to take effect, and the run that it begins if it is a reset.
    ///
    /// @throws RuntimeException if it could not be kept: the operation must then not take effect
    void keep(RunState before, Operation operation, RunState after);

    /// Keeps how far the run has come.
    void reached(RunState state);
}
