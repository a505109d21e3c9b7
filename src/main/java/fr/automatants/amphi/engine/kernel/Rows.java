package fr.automatants.amphi.engine.kernel;

/// Samples as rows, with all their values or with those that are not zero.
public sealed interface Rows permits DenseRows, SparseRows {
    /// Returns the number of values of one sample.
    int inputs();
}
