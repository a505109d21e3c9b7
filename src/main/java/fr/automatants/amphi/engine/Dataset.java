package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Rows;
import fr.automatants.amphi.engine.kernel.SparseRows;
import java.util.Arrays;
import java.util.Objects;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;

/// Labelled samples, to learn from or to be judged on, given as floats or as bytes.
///
/// Values and labels are shared, not copied, for they may be large: nobody writes to them.
public final class Dataset {
    private final Values values;
    private final byte[] labels;
    private final int classes;
    private @Nullable FMatrixRMaj matrix;
    private @Nullable Rows rows;

    private Dataset(Values values, byte[] labels, int classes) {
        if (classes < 1 || classes > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "classes: found " + classes + ", expected 1 to " + Byte.MAX_VALUE);
        }
        requireLabels(labels, values.samples(), classes);
        this.values = values;
        this.labels = labels;
        this.classes = classes;
    }

    /// Takes floats.
    ///
    /// @param x samples × inputs, all finite, at least one sample
    /// @param labels the right class of each sample, from 0 to `classes − 1`
    /// @param classes how many classes there are, from 1 to 127
    public Dataset(FMatrixRMaj x, byte[] labels, int classes) {
        this(new Values.Floats(x), labels, classes);
        Inputs.requireFinite(x, 0, x.numRows);
    }

    /// Takes greys: unsigned bytes b that stand for b/255, a quarter of the memory.
    ///
    /// @param greys sample after sample, each of `inputs` bytes
    /// @param labels as above
    public static Dataset ofBytes(byte[] greys, int inputs, byte[] labels, int classes) {
        return new Dataset(new Values.Bytes(greys, inputs), labels, classes);
    }

    /// Returns these samples and then others.
    ///
    /// @throws IllegalArgumentException if the others have another number of inputs or classes
    public Dataset plus(Dataset others) {
        if (others.inputs() != inputs() || others.classes != classes) {
            throw new IllegalArgumentException(
                    "data: found %d inputs and %d classes, expected %d inputs and %d classes"
                            .formatted(others.inputs(), others.classes, inputs(), classes));
        }
        byte[] all = Arrays.copyOf(labels, Math.addExact(size(), others.size()));
        System.arraycopy(others.labels, 0, all, size(), others.size());
        return new Dataset(values.plus(others.values), all, classes);
    }

    /// Returns the samples, samples × inputs: read it only.
    ///
    /// Of bytes it is made at the first call and then shared.
    public synchronized FMatrixRMaj x() {
        FMatrixRMaj made = matrix;
        if (made == null) {
            made = values.matrix();
            matrix = made;
        }
        return made;
    }

    /// Returns the right class of each sample: read it only.
    public byte[] labels() {
        return labels;
    }

    /// Returns how many classes there are.
    public int classes() {
        return classes;
    }

    /// Returns the number of samples.
    public int size() {
        return labels.length;
    }

    /// Returns the number of values of one sample.
    public int inputs() {
        return values.inputs();
    }

    /// Returns a copy of one sample.
    ///
    /// @throws IndexOutOfBoundsException if there is no such sample
    public float[] row(int sample) {
        float[] row = new float[inputs()];
        values.copy(Objects.checkIndex(sample, size()), row, 0);
        return row;
    }

    /// The samples as the kernels read them, made at the first call: without their zeros where most
    /// values are zero.
    synchronized Rows rows() {
        Rows made = rows;
        if (made == null) {
            made = sparse() ? values.sparse() : new DenseRows(x().data, inputs(), inputs());
            rows = made;
        }
        return made;
    }

    private boolean sparse() {
        return inputs() <= SparseRows.MOST_INPUTS
                && values.nonZeros() < (long) size() * inputs() / 2;
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
