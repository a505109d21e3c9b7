package fr.automatants.amphi.bench;

/// A piece of a workload that can be repeated.
@FunctionalInterface
interface Work {
    /// Does it once more.
    ///
    /// @return how many samples that were
    int once();
}
