package fr.automatants.amphi.classroom;

import java.util.ArrayDeque;
import java.util.Queue;

/// Computes a past run again, one batch at a time so that it can be shown and cancelled.
final class Replay {
    private final Training training;
    private final Queue<Past.Logged> operations;
    private final long until;

    Replay(Training training, Past past) {
        this.training = training;
        this.operations = new ArrayDeque<>(past.operations());
        this.until = past.reached();
    }

    boolean done() {
        return operations.isEmpty() && training.state().step() >= until;
    }

    /// How far it is, from 0 to 100.
    int percent() {
        return done() || until == 0 ? 100 : (int) (100 * training.state().step() / until);
    }

    /// Applies the next operation if it is due, else trains on the next batch.
    ///
    /// @throws IllegalStateException if the log cannot have come from a run of this data
    void advance() {
        Past.Logged next = operations.peek();
        long step = training.state().step();
        if (next != null && next.step() <= step) {
            operations.remove();
            requireAccepted(next, training.apply(next.operation()));
        } else if (training.state().running()) {
            training.batch();
        } else {
            throw new IllegalStateException(
                    "the log ends at rest at step %d, expected to reach %d".formatted(step, until));
        }
    }

    private static void requireAccepted(Past.Logged logged, Outcome outcome) {
        if (outcome instanceof Outcome.Rejected(Outcome.Reason reason)) {
            throw new IllegalStateException("%s in the log: %s".formatted(logged, reason));
        }
    }
}
