package fr.automatants.amphi.bench;

import java.util.Optional;

/// One way to do the workloads on the JVM.
@FunctionalInterface
interface Implementation {
    /// Makes ready from the start (new weights, the data in place), outside of the measured time.
    ///
    /// @return nothing if it does not do that workload
    Optional<Work> prepare(Workload workload);
}
