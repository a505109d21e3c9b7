package fr.automatants.amphi.classroom;

import java.util.List;

/// What is known of a run from before this program started: enough to compute it again, bit for bit.
public record Past(int run, long seed, float learningRate, long reached, List<Logged> operations) {
    public Past {
        operations = List.copyOf(operations);
    }

    /// A class's first run.
    static Past first(long seed) {
        return new Past(1, seed, RunState.DEFAULT_LEARNING_RATE, 0, List.of());
    }

    /// An accepted operation and the step at which it took effect.
    public record Logged(long step, Operation operation) {}
}
