package fr.automatants.amphi.engine.kernel;

import static fr.automatants.amphi.engine.kernel.VectorKernels.all;
import static fr.automatants.amphi.engine.kernel.VectorKernels.load;
import static fr.automatants.amphi.engine.kernel.VectorKernels.store;

import jdk.incubator.vector.FloatVector;

/// The sums over rows without their zeros.
///
/// Neurons are taken eight vectors at a time where the layer is that wide, else two.
final class SparseVectors {
    private static final int L = VectorKernels.LANES.length();

    /// Bytes of W that are gone through for all samples before the next ones: they stay in the cache.
    private static final int PIECE = 48 << 10;

    private SparseVectors() {}

    static void forward(
            SparseRows x, int from, int to, float[] w, float[] b, float[] z, boolean relu) {
        int j = 0;
        for (; j + 8 * L <= b.length; j += 8 * L) {
            int piece = piece(b.length);
            for (int block = 0; block < x.blocks; block += piece) {
                int next = Math.min(x.blocks, block + piece);
                for (int s = from; s < to; s++) {
                    int at = (s - from) * b.length + j;
                    if (block == 0) {
                        System.arraycopy(b, j, z, at, 8 * L);
                    }
                    int q = x.begin(s, block);
                    eightVectors(x, q, x.begin(s, next), w, b.length, j, z, at);
                }
            }
            // finished apart: on leaving the sums' loop, a choice would make objects of eight
            // vectors
            for (int s = from; s < to; s++) {
                int at = (s - from) * b.length + j;
                for (int i = at; i < at + 8 * L; i += L) {
                    store(load(z, i), relu, z, i);
                }
            }
        }
        for (; j < b.length; j += 2 * L) {
            int s = from;
            for (; s + 4 <= to; s += 4) {
                int done = fourRows(x, s, w, b, j, z, (s - from) * b.length + j);
                for (int r = s; r < s + 4; r++) {
                    int at = (r - from) * b.length + j;
                    rest(x, x.start[r] + done, x.start[r + 1], w, b.length, j, z, at, relu);
                }
            }
            for (; s < to; s++) {
                int at = (s - from) * b.length + j;
                load(b, j).intoArray(z, at);
                load(b, j + L).intoArray(z, at + L);
                rest(x, x.start[s], x.start[s + 1], w, b.length, j, z, at, relu);
            }
        }
    }

    /// How many blocks of inputs make a piece.
    private static int piece(int stride) {
        return Math.max(1, PIECE / (SparseRows.BLOCK * stride * Float.BYTES));
    }

    /// Goes on with the sums of one sample in z, for eight vectors of neurons.
    private static void eightVectors(
            SparseRows x, int q, int end, float[] w, int stride, int j, float[] z, int at) {
        char[] input = x.input;
        float[] value = x.value;
        FloatVector z0 = load(z, at);
        FloatVector z1 = load(z, at + L);
        FloatVector z2 = load(z, at + 2 * L);
        FloatVector z3 = load(z, at + 3 * L);
        FloatVector z4 = load(z, at + 4 * L);
        FloatVector z5 = load(z, at + 5 * L);
        FloatVector z6 = load(z, at + 6 * L);
        FloatVector z7 = load(z, at + 7 * L);
        for (int i = q; i < end; i++) {
            int from = input[i] * stride + j;
            FloatVector xk = all(value[i]);
            z0 = xk.fma(load(w, from), z0);
            z1 = xk.fma(load(w, from + L), z1);
            z2 = xk.fma(load(w, from + 2 * L), z2);
            z3 = xk.fma(load(w, from + 3 * L), z3);
            z4 = xk.fma(load(w, from + 4 * L), z4);
            z5 = xk.fma(load(w, from + 5 * L), z5);
            z6 = xk.fma(load(w, from + 6 * L), z6);
            z7 = xk.fma(load(w, from + 7 * L), z7);
        }
        z0.intoArray(z, at);
        z1.intoArray(z, at + L);
        z2.intoArray(z, at + 2 * L);
        z3.intoArray(z, at + 3 * L);
        z4.intoArray(z, at + 4 * L);
        z5.intoArray(z, at + 5 * L);
        z6.intoArray(z, at + 6 * L);
        z7.intoArray(z, at + 7 * L);
    }

    /// Four samples side by side as far as the shortest goes: one alone would wait for each sum.
    ///
    /// @return how many values of each sample are in the sums
    private static int fourRows(
            SparseRows x, int s, float[] w, float[] b, int j, float[] z, int at) {
        char[] input = x.input;
        float[] value = x.value;
        int stride = b.length;
        int q0 = x.start[s];
        int q1 = x.start[s + 1];
        int q2 = x.start[s + 2];
        int q3 = x.start[s + 3];
        int length = Math.min(Math.min(q1 - q0, q2 - q1), Math.min(q3 - q2, x.start[s + 4] - q3));
        FloatVector a0 = load(b, j);
        FloatVector b0 = load(b, j + L);
        FloatVector a1 = a0;
        FloatVector b1 = b0;
        FloatVector a2 = a0;
        FloatVector b2 = b0;
        FloatVector a3 = a0;
        FloatVector b3 = b0;
        for (int q = 0; q < length; q++) {
            int from = input[q0 + q] * stride + j;
            FloatVector xk = all(value[q0 + q]);
            a0 = xk.fma(load(w, from), a0);
            b0 = xk.fma(load(w, from + L), b0);
            from = input[q1 + q] * stride + j;
            xk = all(value[q1 + q]);
            a1 = xk.fma(load(w, from), a1);
            b1 = xk.fma(load(w, from + L), b1);
            from = input[q2 + q] * stride + j;
            xk = all(value[q2 + q]);
            a2 = xk.fma(load(w, from), a2);
            b2 = xk.fma(load(w, from + L), b2);
            from = input[q3 + q] * stride + j;
            xk = all(value[q3 + q]);
            a3 = xk.fma(load(w, from), a3);
            b3 = xk.fma(load(w, from + L), b3);
        }
        a0.intoArray(z, at);
        b0.intoArray(z, at + L);
        a1.intoArray(z, at + stride);
        b1.intoArray(z, at + stride + L);
        a2.intoArray(z, at + 2 * stride);
        b2.intoArray(z, at + 2 * stride + L);
        a3.intoArray(z, at + 3 * stride);
        b3.intoArray(z, at + 3 * stride + L);
        return length;
    }

    /// Goes on with the sums in z, by the values of one sample from `q` to before `end`.
    private static void rest(
            SparseRows x,
            int q,
            int end,
            float[] w,
            int stride,
            int j,
            float[] z,
            int at,
            boolean relu) {
        char[] input = x.input;
        float[] value = x.value;
        FloatVector a = load(z, at);
        FloatVector b = load(z, at + L);
        for (int i = q; i < end; i++) {
            int from = input[i] * stride + j;
            FloatVector xk = all(value[i]);
            a = xk.fma(load(w, from), a);
            b = xk.fma(load(w, from + L), b);
        }
        store(a, relu, z, at);
        store(b, relu, z, at + L);
    }

    static void accumulate(SparseRows x, int from, int to, float[] d, float[] w, int stride) {
        int j = 0;
        for (; j + 8 * L <= stride; j += 8 * L) {
            int piece = piece(stride);
            for (int block = 0; block < x.blocks; block += piece) {
                int next = Math.min(x.blocks, block + piece);
                for (int s = from; s < to; s++) {
                    int q = x.begin(s, block);
                    int end = x.begin(s, next);
                    addEight(x, q, end, d, (s - from) * stride + j, w, stride, j);
                }
            }
        }
        char[] input = x.input;
        float[] value = x.value;
        for (int s = from; s < to; s++) {
            int q0 = x.start[s];
            int end = x.start[s + 1];
            for (int i = j; i < stride; i += 2 * L) {
                FloatVector da = load(d, (s - from) * stride + i);
                FloatVector db = load(d, (s - from) * stride + i + L);
                // w_kj ← w_kj + x_sk δ_sj
                for (int q = q0; q < end; q++) {
                    int at = input[q] * stride + i;
                    FloatVector xk = all(value[q]);
                    xk.fma(da, load(w, at)).intoArray(w, at);
                    xk.fma(db, load(w, at + L)).intoArray(w, at + L);
                }
            }
        }
    }

    private static void addEight(
            SparseRows x, int q, int end, float[] d, int at, float[] w, int stride, int j) {
        char[] input = x.input;
        float[] value = x.value;
        FloatVector d0 = load(d, at);
        FloatVector d1 = load(d, at + L);
        FloatVector d2 = load(d, at + 2 * L);
        FloatVector d3 = load(d, at + 3 * L);
        FloatVector d4 = load(d, at + 4 * L);
        FloatVector d5 = load(d, at + 5 * L);
        FloatVector d6 = load(d, at + 6 * L);
        FloatVector d7 = load(d, at + 7 * L);
        for (int i = q; i < end; i++) {
            int to = input[i] * stride + j;
            FloatVector xk = all(value[i]);
            xk.fma(d0, load(w, to)).intoArray(w, to);
            xk.fma(d1, load(w, to + L)).intoArray(w, to + L);
            xk.fma(d2, load(w, to + 2 * L)).intoArray(w, to + 2 * L);
            xk.fma(d3, load(w, to + 3 * L)).intoArray(w, to + 3 * L);
            xk.fma(d4, load(w, to + 4 * L)).intoArray(w, to + 4 * L);
            xk.fma(d5, load(w, to + 5 * L)).intoArray(w, to + 5 * L);
            xk.fma(d6, load(w, to + 6 * L)).intoArray(w, to + 6 * L);
            xk.fma(d7, load(w, to + 7 * L)).intoArray(w, to + 7 * L);
        }
    }
}
