package fr.automatants.amphi.engine;

import java.util.Arrays;
import java.util.Objects;
import org.ejml.data.FMatrixRMaj;

/// Labelled samples, to learn from or to be judged on.
///
/// The matrix and the labels are shared, not copied, for they may be large: nobody writes to them.
///
/// @param x samples × inputs, all finite, at least one sample
/// @param labels the right class of each sample, from 0 to `classes − 1`
/// @param classes how many classes there are, from 1 to 127
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, shared on purpose
public record Dataset(FMatrixRMaj x, byte[] labels, int classes) {
    public Dataset {
        if (classes < 1 || classes > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "classes: found " + classes + ", expected 1 to " + Byte.MAX_VALUE);
        }
        requireLabels(labels, x.numRows, classes);
        for (int i = 0, n = x.getNumElements(); i < n; i++) {
            if (!Float.isFinite(x.data[i])) {
                throw new IllegalArgumentException(
                        "x: found %s in sample %d, input %d, expected a finite number"
                                .formatted(x.data[i], i / x.numCols, i % x.numCols));
            }
        }
    }

    /// Returns the number of samples.
    public int size() {
        return x.numRows;
    }

    /// Returns the number of values of one sample.
    public int inputs() {
        return x.numCols;
    }

    /// Returns a copy of one sample.
    ///
    /// @throws IndexOutOfBoundsException if there is no such sample
    public float[] row(int sample) {
        int from = Objects.checkIndex(sample, size()) * x.numCols;
        return Arrays.copyOfRange(x.data, from, from + x.numCols);
    }

    void requireFits(Architecture architecture) {
        if (inputs() != architecture.inputs() || classes != architecture.outputs()) {
            throw new IllegalArgumentException(
                    "data: found %d inputs and %d classes, expected %d inputs and %d classes"
                            .formatted(
                                    inputs(),
                                    classes,
                                    architecture.inputs(),
                                    architecture.outputs()));
        }
    }

    /// Refuses labels that are not one class number for each of at least one sample.
    static void requireLabels(byte[] labels, int samples, int classes) {
        if (samples < 1 || labels.length != samples) {
            throw new IllegalArgumentException(
                    "labels: found %d for %d samples, expected one for each of at least one sample"
                            .formatted(labels.length, samples));
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= classes) {
                throw new IllegalArgumentException(
                        "labels[%d]: found %d, expected 0 to %d"
                                .formatted(i, labels[i], classes - 1));
            }
        }
    }
}
