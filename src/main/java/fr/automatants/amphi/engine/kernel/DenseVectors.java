package fr.automatants.amphi.engine.kernel;

import static fr.automatants.amphi.engine.kernel.VectorKernels.all;
import static fr.automatants.amphi.engine.kernel.VectorKernels.load;
import static fr.automatants.amphi.engine.kernel.VectorKernels.store;

import jdk.incubator.vector.FloatVector;

/// The sums over rows with all their values, eight vectors of them in registers at a time.
final class DenseVectors {
    private static final int L = VectorKernels.LANES.length();

    private DenseVectors() {}

    static void forward(
            DenseRows x, int from, int to, float[] w, float[] b, float[] z, boolean relu) {
        for (int j = 0; j < b.length; j += 2 * L) {
            int s = from;
            for (; s + 4 <= to; s += 4) {
                fourRows(x, s, w, b, j, z, (s - from) * b.length + j, relu);
            }
            for (; s < to; s++) {
                oneRow(x, s, w, b, j, z, (s - from) * b.length + j, relu);
            }
        }
    }

    /// Four samples by two vectors of neurons: each weight is read once for four samples.
    private static void fourRows(
            DenseRows x, int s, float[] w, float[] b, int j, float[] z, int at, boolean relu) {
        float[] v = x.values();
        int x0 = s * x.stride();
        int x1 = x0 + x.stride();
        int x2 = x1 + x.stride();
        int x3 = x2 + x.stride();
        FloatVector a0 = load(b, j);
        FloatVector b0 = load(b, j + L);
        FloatVector a1 = a0;
        FloatVector b1 = b0;
        FloatVector a2 = a0;
        FloatVector b2 = b0;
        FloatVector a3 = a0;
        FloatVector b3 = b0;
        // z_sj = b_j + Σ_k x_sk w_kj
        for (int k = 0; k < x.inputs(); k++) {
            FloatVector wa = load(w, k * b.length + j);
            FloatVector wb = load(w, k * b.length + j + L);
            FloatVector xk = all(v[x0 + k]);
            a0 = xk.fma(wa, a0);
            b0 = xk.fma(wb, b0);
            xk = all(v[x1 + k]);
            a1 = xk.fma(wa, a1);
            b1 = xk.fma(wb, b1);
            xk = all(v[x2 + k]);
            a2 = xk.fma(wa, a2);
            b2 = xk.fma(wb, b2);
            xk = all(v[x3 + k]);
            a3 = xk.fma(wa, a3);
            b3 = xk.fma(wb, b3);
        }
        int next = b.length;
        store(a0, relu, z, at);
        store(b0, relu, z, at + L);
        store(a1, relu, z, at + next);
        store(b1, relu, z, at + next + L);
        store(a2, relu, z, at + 2 * next);
        store(b2, relu, z, at + 2 * next + L);
        store(a3, relu, z, at + 3 * next);
        store(b3, relu, z, at + 3 * next + L);
    }

    private static void oneRow(
            DenseRows x, int s, float[] w, float[] b, int j, float[] z, int at, boolean relu) {
        FloatVector a0 = load(b, j);
        FloatVector b0 = load(b, j + L);
        int x0 = s * x.stride();
        for (int k = 0; k < x.inputs(); k++) {
            FloatVector xk = all(x.values()[x0 + k]);
            a0 = xk.fma(load(w, k * b.length + j), a0);
            b0 = xk.fma(load(w, k * b.length + j + L), b0);
        }
        store(a0, relu, z, at);
        store(b0, relu, z, at + L);
    }

    static void accumulate(DenseRows x, int from, int to, float[] d, float[] w, int stride) {
        for (int j = 0; j < stride; j += 2 * L) {
            int k = 0;
            for (; k + 4 <= x.inputs(); k += 4) {
                fourInputs(x, from, to, d, w, stride, j, k);
            }
            for (; k < x.inputs(); k++) {
                oneInput(x, from, to, d, w, stride, j, k);
            }
        }
    }

    /// Four inputs by two vectors of neurons: each δ is read once for four inputs.
    private static void fourInputs(
            DenseRows x, int from, int to, float[] d, float[] w, int stride, int j, int k) {
        float[] v = x.values();
        int at = k * stride + j;
        FloatVector a0 = load(w, at);
        FloatVector b0 = load(w, at + L);
        FloatVector a1 = load(w, at + stride);
        FloatVector b1 = load(w, at + stride + L);
        FloatVector a2 = load(w, at + 2 * stride);
        FloatVector b2 = load(w, at + 2 * stride + L);
        FloatVector a3 = load(w, at + 3 * stride);
        FloatVector b3 = load(w, at + 3 * stride + L);
        // w_kj ← w_kj + Σ_s x_sk δ_sj
        for (int s = from; s < to; s++) {
            int xAt = s * x.stride() + k;
            FloatVector da = load(d, (s - from) * stride + j);
            FloatVector db = load(d, (s - from) * stride + j + L);
            FloatVector xk = all(v[xAt]);
            a0 = xk.fma(da, a0);
            b0 = xk.fma(db, b0);
            xk = all(v[xAt + 1]);
            a1 = xk.fma(da, a1);
            b1 = xk.fma(db, b1);
            xk = all(v[xAt + 2]);
            a2 = xk.fma(da, a2);
            b2 = xk.fma(db, b2);
            xk = all(v[xAt + 3]);
            a3 = xk.fma(da, a3);
            b3 = xk.fma(db, b3);
        }
        a0.intoArray(w, at);
        b0.intoArray(w, at + L);
        a1.intoArray(w, at + stride);
        b1.intoArray(w, at + stride + L);
        a2.intoArray(w, at + 2 * stride);
        b2.intoArray(w, at + 2 * stride + L);
        a3.intoArray(w, at + 3 * stride);
        b3.intoArray(w, at + 3 * stride + L);
    }

    private static void oneInput(
            DenseRows x, int from, int to, float[] d, float[] w, int stride, int j, int k) {
        int at = k * stride + j;
        FloatVector a0 = load(w, at);
        FloatVector b0 = load(w, at + L);
        for (int s = from; s < to; s++) {
            FloatVector xk = all(x.values()[s * x.stride() + k]);
            a0 = xk.fma(load(d, (s - from) * stride + j), a0);
            b0 = xk.fma(load(d, (s - from) * stride + j + L), b0);
        }
        a0.intoArray(w, at);
        b0.intoArray(w, at + L);
    }
}
