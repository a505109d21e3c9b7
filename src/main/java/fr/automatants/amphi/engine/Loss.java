package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Kernels;
import org.ejml.data.FMatrixRMaj;

/// The cost L to minimise, as a mean over the samples of a batch (deck S23 and S24).
///
/// Answers are samples × classes; the label of a sample is the class that should win, as a one-hot
/// vector y of the deck.
public enum Loss {
    /// `Σᵢ (aᵢ − yᵢ)²` of each sample; goes with every output activation.
    SQUARED_ERROR {
        @Override
        public boolean accepts(Activation output) {
            return true;
        }

        @Override
        double sum(DenseRows z, DenseRows a, int rows, byte[] labels, int first) {
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                int at = row * a.stride();
                for (int i = 0; i < a.inputs(); i++) {
                    double error = a.values()[at + i] - (i == labels[first + row] ? 1 : 0);
                    sum += error * error;
                }
            }
            return sum;
        }

        @Override
        void backward(
                Activation output,
                DenseRows a,
                int rows,
                byte[] labels,
                int first,
                int n,
                DenseRows dz) {
            // ∂L/∂a = 2 (a − y) / n
            minusOneHot(a, rows, labels, first, 2f / n, dz);
            output.backward(Kernels.reference(), a, dz, rows);
        }
    },

    /// `−log a_label` of each sample; goes with a softmax output, whose answers are probabilities.
    CROSS_ENTROPY {
        @Override
        public boolean accepts(Activation output) {
            return output == Activation.SOFTMAX;
        }

        @Override
        double sum(DenseRows z, DenseRows a, int rows, byte[] labels, int first) {
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                int at = row * a.stride() + labels[first + row];
                float share = a.values()[at];
                // −log a_label, = log Σⱼ e^zⱼ − z_label where the share is too small for a float
                sum +=
                        share > SMALL || Float.isNaN(share)
                                ? -StrictMath.log(share)
                                : Softmax.logSumExp(z, row) - z.values()[at];
            }
            return sum;
        }

        @Override
        void backward(
                Activation output,
                DenseRows a,
                int rows,
                byte[] labels,
                int first,
                int n,
                DenseRows dz) {
            // ∂L/∂z = (a − y) / n, the softmax's Jacobian included
            minusOneHot(a, rows, labels, first, 1f / n, dz);
        }
    };

    /// Tells whether this loss can train a network with that output activation.
    public abstract boolean accepts(Activation output);

    /// Returns the loss to judge a network by when none is named: cross-entropy where it applies,
    /// else squared error.
    public static Loss naturalFor(Activation output) {
        return CROSS_ENTROPY.accepts(output) ? CROSS_ENTROPY : SQUARED_ERROR;
    }

    /// Returns L, the mean over the samples.
    ///
    /// @param output the activation of the last layer
    /// @param z its weighted sums, samples × classes: from them, cross-entropy stays finite even
    ///     where a probability is too small for a float
    /// @param labels the right class of each sample
    /// @throws IllegalArgumentException if shapes or labels do not fit, or this loss does not
    ///     accept the activation
    public float value(Activation output, FMatrixRMaj z, byte[] labels) {
        DenseRows sums = checked(output, z, labels);
        return (float) (sum(sums, activated(output, z), z.numRows, labels, 0) / z.numRows);
    }

    /// Returns ∂L/∂Z, samples × classes; parameters and errors as in [#value].
    public FMatrixRMaj gradient(Activation output, FMatrixRMaj z, byte[] labels) {
        DenseRows dz = checked(output, z, labels);
        backward(output, activated(output, z), z.numRows, labels, 0, z.numRows, dz);
        return Layer.matrix(dz, z.numRows);
    }

    /// The loss of each sample, summed; row 0 has the label `first`.
    abstract double sum(DenseRows z, DenseRows a, int rows, byte[] labels, int first);

    /// Writes ∂L/∂Z of the mean loss over n samples into `dz`, for the rows that are here.
    abstract void backward(
            Activation output,
            DenseRows a,
            int rows,
            byte[] labels,
            int first,
            int n,
            DenseRows dz);

    void requireAccepts(Activation output) {
        if (!accepts(output)) {
            throw new IllegalArgumentException(
                    "output: found %s, expected SOFTMAX, because %s needs probabilities"
                            .formatted(output, this));
        }
    }

    private DenseRows checked(Activation output, FMatrixRMaj z, byte[] labels) {
        requireAccepts(output);
        Dataset.requireLabels(labels, z.numRows, z.numCols);
        return Layer.padded(z);
    }

    private static DenseRows activated(Activation output, FMatrixRMaj z) {
        DenseRows a = Layer.padded(z);
        output.apply(Kernels.chosen(), a, a, z.numRows);
        return a;
    }

    /// D = factor · (A − Y), where Y has the one-hot vectors of the labels as rows.
    private static void minusOneHot(
            DenseRows a, int rows, byte[] labels, int first, float factor, DenseRows d) {
        float[] answer = a.values();
        float[] slope = d.values();
        for (int row = 0; row < rows; row++) {
            int at = row * a.stride();
            for (int i = at; i < at + a.inputs(); i++) {
                slope[i] = factor * answer[i];
            }
            int right = at + labels[first + row];
            slope[right] = factor * (answer[right] - 1);
        }
    }

    /// Shares above it have all the digits of a float.
    private static final float SMALL = 1e-30f;
}
