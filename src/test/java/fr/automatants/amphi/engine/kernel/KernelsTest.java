package fr.automatants.amphi.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Seeded;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelsTest {
    private static final Kernels PLAIN = Kernels.reference();
    private static final Kernels VECTORS = new VectorKernels();

    private final Seeded random = new Seeded(5);

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "3, 7, 2", "4, 5, 16", "9, 6, 17", "33, 67, 130", "8, 16, 10"})
    void vectorsGiveTheBitsOfThePlainSums(int samples, int inputs, int neurons) {
        DenseRows x = new DenseRows(numbers(samples * inputs), inputs, inputs);
        SparseRows sparse = new SparseRows(inputs, 1, 1);
        for (int s = 0; s < samples; s++) {
            sparse.add(x.values(), s * inputs);
        }
        int stride = Kernels.padded(neurons);
        float[] w = numbers(inputs * stride);
        float[] b = numbers(stride);
        for (boolean relu : new boolean[] {true, false}) {
            float[] expected = forward(PLAIN, x, samples, w, b, relu);
            assertBits(expected, forward(VECTORS, x, samples, w, b, relu));
            assertBits(expected, forward(PLAIN, sparse, samples, w, b, relu));
            assertBits(expected, forward(VECTORS, sparse, samples, w, b, relu));
        }
        float[] d = numbers(samples * stride);
        assertBits(
                accumulate(PLAIN, x, samples, d, w, b), accumulate(VECTORS, x, samples, d, w, b));
        assertBits(
                accumulate(PLAIN, sparse, samples, d, w, b),
                accumulate(VECTORS, sparse, samples, d, w, b));
    }

    @Test
    void theSmallLoopsGiveTheSameBits() {
        float[] y = numbers(37);
        float[] plain = numbers(37);
        float[] vectors = plain.clone();
        PLAIN.reluBackward(y, plain, 37);
        VECTORS.reluBackward(y, vectors, 37);
        assertBits(plain, vectors);
        PLAIN.addScaled(-0.3f, y, plain, 37);
        VECTORS.addScaled(-0.3f, y, vectors, 37);
        assertBits(plain, vectors);
        PLAIN.scale(0.7f, plain, 37);
        VECTORS.scale(0.7f, vectors, 37);
        assertBits(plain, vectors);
    }

    @Test
    void bothFindWhatIsNotFiniteWhereverItStands() {
        for (float bad :
                new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            for (int at = 0; at < 40; at++) {
                float[] v = numbers(40);
                v[39] = Float.MAX_VALUE;
                assertTrue(PLAIN.finite(v, 0, 40) && VECTORS.finite(v, 0, 40));
                v[at] = bad;
                boolean within = at >= 3 && at < 38;
                assertEquals(!within, PLAIN.finite(v, 3, 35));
                assertEquals(!within, VECTORS.finite(v, 3, 35));
            }
        }
    }

    @Test
    void exponentialsAreTheSameAndRight() {
        float[] x = new float[4096];
        for (int i = 0; i < x.length; i++) {
            x[i] = -90f * i / x.length;
        }
        float[] plain = x.clone();
        float[] vectors = x.clone();
        PLAIN.exponentials(plain, 0, x.length, 0);
        VECTORS.exponentials(vectors, 0, x.length, 0);
        assertBits(plain, vectors);
        for (int i = 0; i < x.length; i++) {
            assertEquals(Math.exp(x[i]), plain[i], 2e-7 * Math.exp(x[i]) + 1e-37);
        }
        assertEquals(1, Exponential.of(0));
        assertEquals(0, Exponential.of(Float.NEGATIVE_INFINITY));
        assertTrue(Float.isNaN(Exponential.of(Float.NaN)));
    }

    @Test
    void withoutTheModuleThePlainSumsAreUsed() {
        assertInstanceOf(ReferenceKernels.class, KernelChoice.choose(ModuleLayer.empty()));
        assertInstanceOf(VectorKernels.class, Kernels.chosen());
    }

    private static float[] forward(
            Kernels kernels, Rows x, int samples, float[] w, float[] b, boolean relu) {
        float[] z = new float[samples * b.length];
        kernels.forward(x, 0, samples, w, b, z, relu);
        return z;
    }

    private static float[] accumulate(
            Kernels kernels, Rows x, int samples, float[] d, float[] w, float[] b) {
        float[] sum = w.clone();
        float[] biases = b.clone();
        kernels.accumulate(x, 0, samples, d, sum, biases);
        float[] both = Arrays.copyOf(sum, sum.length + biases.length);
        System.arraycopy(biases, 0, both, sum.length, biases.length);
        return both;
    }

    /// Normal numbers, a third of them 0 and some −0.
    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(12);
            numbers[i] = kind == 0 ? -0f : kind < 4 ? 0 : (float) random.nextGaussian();
        }
        return numbers;
    }

    private static void assertBits(float[] expected, float[] found) {
        int[] bits = new int[expected.length];
        int[] others = new int[found.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(expected[i]);
            others[i] = Float.floatToRawIntBits(found[i]);
        }
        assertArrayEquals(bits, others);
    }
}
