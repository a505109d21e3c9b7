package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Kernels;

/// Softmax of each row: exponentials made positive shares that sum to 1.
///
/// The row's maximum is subtracted first: the shares are the same and no exponential overflows.
final class Softmax {
    private Softmax() {}

    /// yᵢ = e^(zᵢ − max z) / Σⱼ e^(zⱼ − max z), row by row; `y` is padded as `z` is.
    static void apply(Kernels kernels, DenseRows z, DenseRows y, int rows) {
        int n = z.inputs();
        float[] e = y.values();
        if (e != z.values()) {
            System.arraycopy(z.values(), 0, e, 0, rows * z.stride());
        }
        for (int row = 0; row < rows; row++) {
            int from = row * z.stride();
            kernels.exponentials(e, from, z.stride(), max(e, from, n));
            double sum = 0;
            for (int i = from; i < from + n; i++) {
                sum += e[i];
            }
            double share = 1 / sum;
            for (int i = from; i < from + n; i++) {
                e[i] = (float) (e[i] * share);
            }
            // the padding's exponentials are nobody's
            for (int i = from + n; i < from + z.stride(); i++) {
                e[i] = 0;
            }
        }
    }

    /// Turns ∂L/∂y into ∂L/∂z, in place, by the softmax's Jacobian ∂yᵢ/∂zⱼ = yᵢ (δᵢⱼ − yⱼ).
    static void backward(DenseRows y, DenseRows d, int rows) {
        float[] share = y.values();
        float[] slope = d.values();
        for (int row = 0; row < rows; row++) {
            int from = row * y.stride();
            double mean = 0;
            for (int i = from; i < from + y.inputs(); i++) {
                mean += (double) slope[i] * share[i];
            }
            // ∂L/∂zᵢ = yᵢ (∂L/∂yᵢ − Σⱼ ∂L/∂yⱼ yⱼ)
            for (int i = from; i < from + y.inputs(); i++) {
                slope[i] = (float) (share[i] * (slope[i] - mean));
            }
        }
    }

    /// log Σⱼ e^zⱼ of one row: −log of a softmax share is this minus zᵢ, even where the share
    /// itself is too small for a float.
    static double logSumExp(DenseRows z, int row) {
        int from = row * z.stride();
        float max = max(z.values(), from, z.inputs());
        double sum = 0;
        for (int j = from; j < from + z.inputs(); j++) {
            sum += StrictMath.exp(z.values()[j] - max);
        }
        return max + StrictMath.log(sum);
    }

    /// The largest number; a NaN may be left out, for its own exponential tells it to the whole row.
    private static float max(float[] z, int from, int n) {
        float max = Float.NEGATIVE_INFINITY;
        for (int j = from; j < from + n; j++) {
            max = z[j] > max ? z[j] : max;
        }
        return max;
    }
}
