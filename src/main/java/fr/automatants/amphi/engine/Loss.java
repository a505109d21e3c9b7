package fr.automatants.amphi.engine;

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
        double sum(Activation output, FMatrixRMaj z, FMatrixRMaj a, byte[] labels) {
            double sum = 0;
            int at = 0;
            for (int row = 0; row < a.numRows; row++) {
                for (int i = 0; i < a.numCols; i++) {
                    double error = a.data[at++] - (i == labels[row] ? 1 : 0);
                    sum += error * error;
                }
            }
            return sum;
        }

        @Override
        void backward(
                Activation output, FMatrixRMaj z, FMatrixRMaj a, byte[] labels, FMatrixRMaj dz) {
            // ∂L/∂a = 2 (a − y) / n
            minusOneHot(a, labels, 2f / a.numRows, dz);
            output.backward(z, a, dz);
        }
    },

    /// `−log a_label` of each sample; goes with a softmax output, whose answers are probabilities.
    CROSS_ENTROPY {
        @Override
        public boolean accepts(Activation output) {
            return output == Activation.SOFTMAX;
        }

        @Override
        double sum(Activation output, FMatrixRMaj z, FMatrixRMaj a, byte[] labels) {
            double sum = 0;
            for (int row = 0; row < z.numRows; row++) {
                // −log a_label = log Σⱼ e^zⱼ − z_label
                sum += Softmax.logSumExp(z, row) - z.unsafe_get(row, labels[row]);
            }
            return sum;
        }

        @Override
        void backward(
                Activation output, FMatrixRMaj z, FMatrixRMaj a, byte[] labels, FMatrixRMaj dz) {
            // ∂L/∂z = (a − y) / n, the softmax's Jacobian included
            minusOneHot(a, labels, 1f / a.numRows, dz);
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
        FMatrixRMaj a = activated(output, z, labels);
        return (float) (sum(output, z, a, labels) / z.numRows);
    }

    /// Returns ∂L/∂Z, samples × classes; parameters and errors as in [#value].
    public FMatrixRMaj gradient(Activation output, FMatrixRMaj z, byte[] labels) {
        FMatrixRMaj a = activated(output, z, labels);
        FMatrixRMaj dz = new FMatrixRMaj(z.numRows, z.numCols);
        backward(output, z, a, labels, dz);
        return dz;
    }

    /// The loss of each sample, summed; `labels` may be longer than the batch.
    abstract double sum(Activation output, FMatrixRMaj z, FMatrixRMaj a, byte[] labels);

    /// Writes ∂L/∂Z of the mean loss into `dz`; `labels` may be longer than the batch.
    abstract void backward(
            Activation output, FMatrixRMaj z, FMatrixRMaj a, byte[] labels, FMatrixRMaj dz);

    void requireAccepts(Activation output) {
        if (!accepts(output)) {
            throw new IllegalArgumentException(
                    "output: found %s, expected SOFTMAX, because %s needs probabilities"
                            .formatted(output, this));
        }
    }

    private FMatrixRMaj activated(Activation output, FMatrixRMaj z, byte[] labels) {
        requireAccepts(output);
        Dataset.requireLabels(labels, z.numRows, z.numCols);
        FMatrixRMaj a = new FMatrixRMaj(z.numRows, z.numCols);
        output.apply(z, a);
        return a;
    }

    /// D = factor · (A − Y), where Y has the one-hot vectors of the labels as rows.
    private static void minusOneHot(FMatrixRMaj a, byte[] labels, float factor, FMatrixRMaj d) {
        int at = 0;
        for (int row = 0; row < a.numRows; row++) {
            for (int i = 0; i < a.numCols; i++, at++) {
                d.data[at] = factor * (a.data[at] - (i == labels[row] ? 1 : 0));
            }
        }
    }
}
