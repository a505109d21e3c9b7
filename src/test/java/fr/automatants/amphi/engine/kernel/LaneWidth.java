package fr.automatants.amphi.engine.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.automatants.amphi.engine.Seeded;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/// A program that tells how many lanes the vectors have here, and the bits that they compute.
///
/// The width is a constant of the JVM, or the compiler would make no vectors of it: other widths take
/// another JVM, started with `-XX:MaxVectorSize`.
final class LaneWidth {
    /// Long enough for the loops to be compiled, so that they run on the processor's own vectors.
    private static final int ROUNDS = 600;

    private static final int SAMPLES = 13;
    private static final int INPUTS = 150;

    /// Layers that take every path: below a panel, one panel, and one more than eight vectors.
    private static final int[] NEURONS = {10, 16, 137};

    private LaneWidth() {}

    public static void main(String[] args) {
        System.out.println(VectorKernels.LANES.length() + " " + bits(new VectorKernels(), ROUNDS));
    }

    /// The SHA-256 of everything that these kernels compute, the last time they do it.
    static String bits(Kernels kernels, int rounds) {
        String bits = "";
        for (int round = 0; round < rounds; round++) {
            // hashed in full now and then, so that a change on being compiled shows, too
            if (round % 200 == 0 || round == rounds - 1) {
                String now = digest(kernels);
                if (!bits.isEmpty() && !bits.equals(now)) {
                    throw new IllegalStateException("round " + round + " gave other bits");
                }
                bits = now;
            } else {
                compute(kernels, result -> {});
            }
        }
        return bits;
    }

    private static String digest(Kernels kernels) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update("lanes".getBytes(UTF_8));
            compute(
                    kernels,
                    result -> {
                        ByteBuffer bytes = ByteBuffer.allocate(result.length * Float.BYTES);
                        bytes.asFloatBuffer().put(result);
                        sha.update(bytes.array());
                    });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void compute(Kernels kernels, Consumer<float[]> results) {
        Seeded random = new Seeded(5);
        for (int neurons : NEURONS) {
            int stride = Kernels.padded(neurons);
            DenseRows x = new DenseRows(numbers(random, SAMPLES * INPUTS), INPUTS, INPUTS);
            SparseRows sparse = new SparseRows(INPUTS, 1, 1);
            for (int s = 0; s < SAMPLES; s++) {
                sparse.add(x.values(), s * INPUTS);
            }
            float[] w = numbers(random, INPUTS * stride);
            float[] b = numbers(random, stride);
            for (Rows rows : new Rows[] {x, sparse}) {
                float[] z = new float[SAMPLES * stride];
                kernels.forward(rows, 0, SAMPLES, w, b, z, true);
                results.accept(z);
                kernels.forward(rows, 0, SAMPLES, w, b, z, false);
                results.accept(z);
                kernels.reluBackward(z, w, SAMPLES * stride);
                kernels.scale(0.7f, z, SAMPLES * stride);
                kernels.accumulate(rows, 0, SAMPLES, z, w, b);
                kernels.addScaled(-0.3f, b, w, stride);
                kernels.exponentials(b, 0, stride, 5);
                results.accept(w);
                results.accept(b);
            }
        }
    }

    private static float[] numbers(Seeded random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextInt(3) == 0 ? 0 : (float) random.nextGaussian();
        }
        return numbers;
    }
}
