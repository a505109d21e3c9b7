package fr.automatants.amphi.classroom;

import java.time.Duration;

/// Keeps a run in its journal: each operation at once, the step reached about once a second.
final class Keeper {
    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());
    private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

    private final Journal journal;
    private long last = System.nanoTime();
    private long savedStep;

    Keeper(Journal journal, long savedStep) {
        this.journal = journal;
        this.savedStep = savedStep;
    }

    /// Keeps an operation before it takes effect; `false` if the journal cannot.
    boolean keep(RunState before, Operation operation, RunState after) {
        try {
            journal.keep(before, operation, after);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "could not keep " + operation, e);
            return false;
        }
        savedStep = after.step();
        return true;
    }

    /// Saves the step if it is new and it is time; at rest it is always time.
    void reachedNowAndThen(RunState state) {
        boolean due = !state.running() || System.nanoTime() - last >= INTERVAL;
        if (due && state.step() != savedStep) {
            reached(state);
        }
    }

    /// Saves the step.
    void reached(RunState state) {
        last = System.nanoTime();
        try {
            journal.reached(state);
            savedStep = state.step();
        } catch (RuntimeException e) {
            // not fatal: after a restart the run would only be a few seconds younger
            LOG.log(System.Logger.Level.WARNING, "could not save " + state, e);
        }
    }
}
