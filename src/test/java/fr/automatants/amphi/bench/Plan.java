package fr.automatants.amphi.bench;

import java.util.List;

/// How long everything takes: about three minutes, or half a minute with `--quick`.
///
/// @param rounds in which every implementation has its turn
/// @param millis of one turn
/// @param warmMillis of the turn before the first round, which does not count
/// @param allocationMillis of each of JMH's two iterations
record Plan(int rounds, long millis, long warmMillis, long allocationMillis) {
    private static final Plan WHOLE = new Plan(7, 450, 1200, 3000);
    private static final Plan QUICK = new Plan(3, 60, 350, 700);

    /// Reads the command line.
    ///
    /// @throws IllegalArgumentException if it has anything but `--quick`
    static Plan of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return WHOLE;
        }
        if (arguments.equals(List.of("--quick"))) {
            return QUICK;
        }
        throw new IllegalArgumentException("found " + arguments + ", expected nothing or --quick");
    }
}
