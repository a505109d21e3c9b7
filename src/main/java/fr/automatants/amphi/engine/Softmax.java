package fr.automatants.amphi.engine;

import org.ejml.data.FMatrixRMaj;

/// Softmax of each row: exponentials made positive shares that sum to 1.
///
/// The row's maximum is subtracted first: the shares are the same and no exponential overflows.
final class Softmax {
    private Softmax() {}

    /// yᵢ = e^(zᵢ − max z) / Σⱼ e^(zⱼ − max z), row by row; `y` has the shape of `z`.
    static void apply(FMatrixRMaj z, FMatrixRMaj y) {
        int n = z.numCols;
        for (int row = 0; row < z.numRows; row++) {
            int from = row * n;
            float max = max(z, row);
            double sum = 0;
            for (int i = from; i < from + n; i++) {
                double e = StrictMath.exp(z.data[i] - max);
                y.data[i] = (float) e;
                sum += e;
            }
            for (int i = from; i < from + n; i++) {
                y.data[i] = (float) (y.data[i] / sum);
            }
        }
    }

    /// Turns ∂L/∂y into ∂L/∂z, in place, by the softmax's Jacobian ∂yᵢ/∂zⱼ = yᵢ (δᵢⱼ − yⱼ).
    static void backward(FMatrixRMaj y, FMatrixRMaj d) {
        int n = y.numCols;
        for (int from = 0; from < y.numRows * n; from += n) {
            double mean = 0;
            for (int i = from; i < from + n; i++) {
                mean += (double) d.data[i] * y.data[i];
            }
            // ∂L/∂zᵢ = yᵢ (∂L/∂yᵢ − Σⱼ ∂L/∂yⱼ yⱼ)
            for (int i = from; i < from + n; i++) {
                d.data[i] = (float) (y.data[i] * (d.data[i] - mean));
            }
        }
    }

    /// log Σⱼ e^zⱼ of one row: −log of a softmax share is this minus zᵢ, even where the share
    /// itself is too small for a float.
    static double logSumExp(FMatrixRMaj z, int row) {
        float max = max(z, row);
        double sum = 0;
        for (int j = 0; j < z.numCols; j++) {
            sum += StrictMath.exp(z.unsafe_get(row, j) - max);
        }
        return max + StrictMath.log(sum);
    }

    private static float max(FMatrixRMaj z, int row) {
        float max = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < z.numCols; j++) {
            max = Math.max(max, z.unsafe_get(row, j));
        }
        return max;
    }
}
