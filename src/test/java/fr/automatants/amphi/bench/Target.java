package fr.automatants.amphi.bench;

import java.util.List;
import java.util.Optional;

/// A ratio that the engine has to reach.
///
/// @param peer whom amphi is divided by: an implementation, [#FASTEST] or [Figures#BOUND]
/// @param least the ratio to reach
record Target(Workload workload, String peer, double least) {
    /// The fastest of all the others in the run.
    static final String FASTEST = "fastest peer";

    /// The targets of the engine's issue.
    static final List<Target> ALL =
            List.of(
                    new Target(Workload.W1, "numpy", 5),
                    new Target(Workload.W1, "torch", 12),
                    new Target(Workload.W1, Figures.BOUND, 0.5),
                    new Target(Workload.W2, "numpy", 3),
                    new Target(Workload.W3, "numpy", 3),
                    new Target(Workload.W3, "ejml", 2),
                    new Target(Workload.W4, FASTEST, 1.5),
                    new Target(Workload.W5, FASTEST, 2));

    Optional<Double> found(Figures figures) {
        return peer.equals(FASTEST)
                ? figures.ratioToFastest(workload)
                : figures.ratio(workload, peer);
    }

    /// Says whether it is met, in one line.
    String verdict(Figures figures) {
        return found(figures)
                .map(ratio ->
                        "%-6s %s  %.2f × %s, wanted %.2f"
                                .formatted(
                                        ratio >= least ? "met" : "MISSED",
                                        workload,
                                        ratio,
                                        peer,
                                        least))
                .orElse("%-6s %s  no %s in this run".formatted("open", workload, peer));
    }
}
