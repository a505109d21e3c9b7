package fr.automatants.amphi.engine.kernel;

/// Rows of floats in one array, shared and not copied: row s begins at `s * stride`.
///
/// @param stride from one row to the next, at least `inputs`
/// @param inputs values of a row that count
@SuppressWarnings("ArrayRecordComponent") // a view, compared by nobody
public record DenseRows(float[] values, int stride, int inputs) implements Rows {
    /// Makes room for zeros, each row padded as the kernels want their results.
    public static DenseRows padded(int rows, int inputs) {
        int stride = Kernels.padded(inputs);
        return new DenseRows(new float[Math.multiplyExact(rows, stride)], stride, inputs);
    }
}
