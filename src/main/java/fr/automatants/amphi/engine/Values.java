package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.SparseRows;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;

/// The values of samples as they were given, shared and read only.
sealed interface Values {
    int samples();

    int inputs();

    /// How many values are not zero.
    long nonZeros();

    /// Writes one sample as floats.
    void copy(int sample, float[] to, int at);

    /// All samples without their zeros.
    SparseRows sparse();

    /// All samples, samples × inputs.
    default FMatrixRMaj matrix() {
        FMatrixRMaj x = new FMatrixRMaj(samples(), inputs());
        for (int sample = 0; sample < samples(); sample++) {
            copy(sample, x.data, sample * inputs());
        }
        return x;
    }

    /// These and then others, as bytes if both are.
    default Values plus(Values others) {
        if (this instanceof Bytes a && others instanceof Bytes b) {
            byte[] all = Arrays.copyOf(a.greys, Math.addExact(a.greys.length, b.greys.length));
            System.arraycopy(b.greys, 0, all, a.greys.length, b.greys.length);
            return new Bytes(all, a.inputs);
        }
        FMatrixRMaj all = new FMatrixRMaj(samples() + others.samples(), inputs());
        for (int sample = 0; sample < all.numRows; sample++) {
            boolean mine = sample < samples();
            (mine ? this : others)
                    .copy(mine ? sample : sample - samples(), all.data, sample * inputs());
        }
        return new Floats(all);
    }

    /// A matrix, samples × inputs.
    record Floats(FMatrixRMaj x) implements Values {
        @Override
        public int samples() {
            return x.numRows;
        }

        @Override
        public int inputs() {
            return x.numCols;
        }

        @Override
        public long nonZeros() {
            long count = 0;
            for (int i = 0, n = x.getNumElements(); i < n; i++) {
                count += x.data[i] == 0 ? 0 : 1;
            }
            return count;
        }

        @Override
        public void copy(int sample, float[] to, int at) {
            System.arraycopy(x.data, sample * x.numCols, to, at, x.numCols);
        }

        @Override
        public SparseRows sparse() {
            SparseRows rows = new SparseRows(inputs(), samples(), (int) nonZeros() + inputs());
            for (int sample = 0; sample < samples(); sample++) {
                rows.add(x.data, sample * inputs());
            }
            return rows;
        }

        @Override
        public FMatrixRMaj matrix() {
            return x;
        }
    }

    /// Unsigned bytes b that stand for b/255.
    @SuppressWarnings("ArrayRecordComponent") // shared on purpose, compared by nobody
    record Bytes(byte[] greys, int inputs) implements Values {
        private static final float[] SCALE = scale();

        public Bytes {
            if (inputs < 1 || greys.length % inputs != 0) {
                throw new IllegalArgumentException(
                        "greys: found %d bytes, expected a multiple of %d inputs"
                                .formatted(greys.length, inputs));
            }
        }

        @Override
        public int samples() {
            return greys.length / inputs;
        }

        @Override
        public long nonZeros() {
            long count = 0;
            for (byte grey : greys) {
                count += grey == 0 ? 0 : 1;
            }
            return count;
        }

        @Override
        public void copy(int sample, float[] to, int at) {
            for (int k = 0; k < inputs; k++) {
                to[at + k] = SCALE[Byte.toUnsignedInt(greys[sample * inputs + k])];
            }
        }

        @Override
        public SparseRows sparse() {
            SparseRows rows = new SparseRows(inputs, samples(), (int) nonZeros() + inputs);
            for (int sample = 0; sample < samples(); sample++) {
                rows.add(greys, sample * inputs, SCALE);
            }
            return rows;
        }

        private static float[] scale() {
            float[] scale = new float[256];
            for (int b = 0; b < scale.length; b++) {
                scale[b] = b / 255f;
            }
            return scale;
        }
    }
}
