package fr.automatants.amphi.engine.kernel;

/// The sums as one would write them down: what the vectors have to agree with, bit for bit.
final class ReferenceKernels implements Kernels {
    static final ReferenceKernels SHARED = new ReferenceKernels();

    @Override
    public void forward(
            DenseRows x, int from, int to, float[] w, float[] b, float[] z, boolean relu) {
        for (int s = from; s < to; s++) {
            int at = (s - from) * b.length;
            System.arraycopy(b, 0, z, at, b.length);
            // z_j = b_j + Σ_k x_k w_kj
            for (int k = 0; k < x.inputs(); k++) {
                addTo(x.values()[s * x.stride() + k], w, k * b.length, z, at, b.length);
            }
            finish(z, at, b.length, relu);
        }
    }

    @Override
    public void forward(
            SparseRows x, int from, int to, float[] w, float[] b, float[] z, boolean relu) {
        for (int s = from; s < to; s++) {
            int at = (s - from) * b.length;
            System.arraycopy(b, 0, z, at, b.length);
            // z_j = b_j + Σ_k x_k w_kj, over the k with x_k ≠ 0
            for (int q = x.start[s]; q < x.start[s + 1]; q++) {
                addTo(x.value[q], w, x.input[q] * b.length, z, at, b.length);
            }
            finish(z, at, b.length, relu);
        }
    }

    @Override
    public void accumulate(DenseRows x, int from, int to, float[] d, float[] w, float[] b) {
        for (int s = from; s < to; s++) {
            int at = (s - from) * b.length;
            // w_kj ← w_kj + x_k δ_j
            for (int k = 0; k < x.inputs(); k++) {
                addTo(x.values()[s * x.stride() + k], d, at, w, k * b.length, b.length);
            }
            addTo(1, d, at, b, 0, b.length);
        }
    }

    @Override
    public void accumulate(SparseRows x, int from, int to, float[] d, float[] w, float[] b) {
        for (int s = from; s < to; s++) {
            int at = (s - from) * b.length;
            // w_kj ← w_kj + x_k δ_j, over the k with x_k ≠ 0
            for (int q = x.start[s]; q < x.start[s + 1]; q++) {
                addTo(x.value[q], d, at, w, x.input[q] * b.length, b.length);
            }
            addTo(1, d, at, b, 0, b.length);
        }
    }

    @Override
    public void reluBackward(float[] y, float[] d, int length) {
        for (int i = 0; i < length; i++) {
            d[i] = y[i] > 0 ? d[i] : 0;
        }
    }

    @Override
    public void addScaled(float factor, float[] x, float[] y, int length) {
        addTo(factor, x, 0, y, 0, length);
    }

    @Override
    public void scale(float factor, float[] v, int length) {
        for (int i = 0; i < length; i++) {
            v[i] *= factor;
        }
    }

    @Override
    public boolean finite(float[] v, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (!Float.isFinite(v[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void exponentials(float[] v, int from, int length, float shift) {
        for (int i = from; i < from + length; i++) {
            v[i] = Exponential.of(v[i] - shift);
        }
    }

    /// y ← y + a x, each term rounded once.
    private static void addTo(float a, float[] x, int xAt, float[] y, int yAt, int length) {
        for (int j = 0; j < length; j++) {
            y[yAt + j] = Math.fma(a, x[xAt + j], y[yAt + j]);
        }
    }

    private static void finish(float[] z, int at, int length, boolean relu) {
        for (int j = at; j < at + length; j++) {
            // + 0 turns −0 into 0, as the maximum does
            z[j] = relu ? Math.max(0, z[j]) : z[j] + 0f;
        }
    }
}
