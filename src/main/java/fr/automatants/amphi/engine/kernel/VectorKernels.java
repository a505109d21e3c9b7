package fr.automatants.amphi.engine.kernel;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// The same sums in vectors: a lane is a neuron, and its sum stays in a register to the end.
final class VectorKernels implements Kernels {
    /// At most 8 lanes, so that two vectors side by side divide a panel.
    static final VectorSpecies<Float> LANES =
            FloatVector.SPECIES_PREFERRED.length() > PANEL / 2
                    ? FloatVector.SPECIES_256
                    : FloatVector.SPECIES_PREFERRED;

    private static final int L = LANES.length();

    @Override
    public void forward(
            DenseRows x, int from, int to, float[] w, float[] b, float[] z, boolean relu) {
        DenseVectors.forward(x, from, to, w, b, z, relu);
    }

    @Override
    public void forward(
            SparseRows x, int from, int to, float[] w, float[] b, float[] z, boolean relu) {
        SparseVectors.forward(x, from, to, w, b, z, relu);
    }

    @Override
    public void accumulate(DenseRows x, int from, int to, float[] d, float[] w, float[] b) {
        DenseVectors.accumulate(x, from, to, d, w, b.length);
        biases(to - from, d, b);
    }

    @Override
    public void accumulate(SparseRows x, int from, int to, float[] d, float[] w, float[] b) {
        SparseVectors.accumulate(x, from, to, d, w, b.length);
        biases(to - from, d, b);
    }

    @Override
    public void reluBackward(float[] y, float[] d, int length) {
        int i = 0;
        for (; i <= length - L; i += L) {
            VectorMask<Float> alive = load(y, i).compare(GT, 0);
            FloatVector.zero(LANES).blend(load(d, i), alive).intoArray(d, i);
        }
        for (; i < length; i++) {
            d[i] = y[i] > 0 ? d[i] : 0;
        }
    }

    @Override
    public void addScaled(float factor, float[] x, float[] y, int length) {
        FloatVector a = FloatVector.broadcast(LANES, factor);
        int i = 0;
        for (; i <= length - L; i += L) {
            a.fma(load(x, i), load(y, i)).intoArray(y, i);
        }
        for (; i < length; i++) {
            y[i] = Math.fma(factor, x[i], y[i]);
        }
    }

    @Override
    public void scale(float factor, float[] v, int length) {
        int i = 0;
        for (; i <= length - L; i += L) {
            load(v, i).mul(factor).intoArray(v, i);
        }
        for (; i < length; i++) {
            v[i] *= factor;
        }
    }

    /// 0 · v is 0 for what is finite and NaN for all else, and a sum once NaN stays NaN.
    @Override
    public boolean finite(float[] v, int from, int length) {
        FloatVector even = FloatVector.zero(LANES);
        FloatVector odd = FloatVector.zero(LANES);
        int end = from + length;
        int i = from;
        for (; i <= end - 2 * L; i += 2 * L) {
            even = even.add(load(v, i).mul(0));
            odd = odd.add(load(v, i + L).mul(0));
        }
        float sum = even.add(odd).reduceLanes(ADD);
        for (; i < end; i++) {
            sum += v[i] * 0;
        }
        return sum == 0;
    }

    /// [Exponential#of], lane by lane.
    @Override
    public void exponentials(float[] v, int from, int length, float shift) {
        for (int i = from; i < from + length; i += L) {
            FloatVector x = load(v, i).sub(shift);
            FloatVector t = x.fma(all(Exponential.LOG2_E), all(Exponential.ROUNDER));
            FloatVector n = t.sub(Exponential.ROUNDER);
            FloatVector r = n.fma(all(-Exponential.LN2_HIGH), x);
            r = n.fma(all(-Exponential.LN2_LOW), r);
            FloatVector p = all(Exponential.C7).fma(r, all(Exponential.C6));
            p = p.fma(r, all(Exponential.C5));
            p = p.fma(r, all(Exponential.C4));
            p = p.fma(r, all(Exponential.C3));
            p = p.fma(r, all(Exponential.C2));
            p = p.fma(r, all(1));
            p = p.fma(r, all(1));
            IntVector exponent = t.reinterpretAsInts().lanewise(LSHL, Exponential.MANTISSA);
            p.reinterpretAsInts()
                    .add(exponent)
                    .reinterpretAsFloats()
                    .blend(0f, x.compare(LT, Exponential.LOWEST))
                    .intoArray(v, i);
        }
    }

    /// b_j ← b_j + δ_sj, sample by sample.
    private static void biases(int rows, float[] d, float[] b) {
        for (int j = 0; j < b.length; j += L) {
            FloatVector sum = load(b, j);
            for (int s = 0; s < rows; s++) {
                sum = sum.add(load(d, s * b.length + j));
            }
            sum.intoArray(b, j);
        }
    }

    static FloatVector load(float[] values, int at) {
        return FloatVector.fromArray(LANES, values, at);
    }

    static FloatVector all(float value) {
        return FloatVector.broadcast(LANES, value);
    }

    /// Writes finished sums: `max(0, z)`, or z with −0 made 0.
    static void store(FloatVector sum, boolean relu, float[] z, int at) {
        // two stores: one of either vector would have to make an object of it
        if (relu) {
            sum.max(0).intoArray(z, at);
        } else {
            sum.add(0).intoArray(z, at);
        }
    }
}
