package fr.automatants.amphi.engine;

import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;

/// The two matrix products where training spends its time.
///
/// Plain loops over EJML's arrays, four sums or four terms at a time, because EJML 0.46's own
/// products wait for one addition before they begin the next. Each sum still runs from the first
/// term to the last, so that the bits are those of the plain loop.
final class Product {
    private Product() {}

    /// Z = X·Wᵀ + B, with B added to each row.
    static void timesTransposed(FMatrixRMaj x, FMatrixRMaj w, float[] b, FMatrixRMaj z) {
        int n = x.numCols;
        for (int row = 0; row < x.numRows; row++) {
            int at = row * b.length;
            int i = 0;
            for (; i + 4 <= b.length; i += 4) {
                fourSums(x.data, row * n, w.data, i * n, n, z.data, at + i);
            }
            for (; i < b.length; i++) {
                z.data[at + i] = sum(x.data, row * n, w.data, i * n, n);
            }
            for (int j = 0; j < b.length; j++) {
                z.data[at + j] += b[j];
            }
        }
    }

    /// dW = dZᵀ·X.
    static void transposedTimes(FMatrixRMaj dz, FMatrixRMaj x, FMatrixRMaj dw) {
        int n = x.numCols;
        int neurons = dz.numCols;
        Arrays.fill(dw.data, 0, neurons * n, 0);
        int row = 0;
        for (; row + 4 <= x.numRows; row += 4) {
            for (int i = 0; i < neurons; i++) {
                addFour(dz.data, row * neurons + i, neurons, x.data, row * n, n, dw.data, i * n);
            }
        }
        for (; row < x.numRows; row++) {
            for (int i = 0; i < neurons; i++) {
                add(dz.data[row * neurons + i], x.data, row * n, n, dw.data, i * n);
            }
        }
    }

    private static float sum(float[] x, int xAt, float[] w, int wAt, int n) {
        float sum = 0;
        for (int k = 0; k < n; k++) {
            sum += x[xAt + k] * w[wAt + k];
        }
        return sum;
    }

    /// z[zAt + i] = x · row i of w, for i from 0 to 3.
    private static void fourSums(
            float[] x, int xAt, float[] w, int wAt, int n, float[] z, int zAt) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        for (int k = 0; k < n; k++) {
            float value = x[xAt + k];
            int at = wAt + k;
            sum0 += value * w[at];
            sum1 += value * w[at + n];
            sum2 += value * w[at + 2 * n];
            sum3 += value * w[at + 3 * n];
        }
        z[zAt] = sum0;
        z[zAt + 1] = sum1;
        z[zAt + 2] = sum2;
        z[zAt + 3] = sum3;
    }

    private static void add(float d, float[] x, int xAt, int n, float[] dw, int dwAt) {
        for (int k = 0; k < n; k++) {
            dw[dwAt + k] += d * x[xAt + k];
        }
    }

    /// The same for four samples in a row: dW is read and written once instead of four times.
    private static void addFour(
            float[] dz, int dzAt, int step, float[] x, int xAt, int n, float[] dw, int dwAt) {
        float d0 = dz[dzAt];
        float d1 = dz[dzAt + step];
        float d2 = dz[dzAt + 2 * step];
        float d3 = dz[dzAt + 3 * step];
        for (int k = 0; k < n; k++) {
            int at = xAt + k;
            float sum = dw[dwAt + k];
            sum += d0 * x[at];
            sum += d1 * x[at + n];
            sum += d2 * x[at + 2 * n];
            sum += d3 * x[at + 3 * n];
            dw[dwAt + k] = sum;
        }
    }
}
