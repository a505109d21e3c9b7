package fr.automatants.amphi.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Evaluation;
import fr.automatants.amphi.engine.Gradients;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.ProgressListener;
import fr.automatants.amphi.engine.Seeded;
import fr.automatants.amphi.engine.Trainer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The engine against numpy, on the same weights and in the same order.
class PeersTest {
    private static final Digits DIGITS = Mnist.load().train();
    private static final int SOME = 100;

    /// |Δ| of one partial derivative, over the largest of its gradient.
    private static final float TOLERANCE = 1e-5f;

    /// Not the benchmark's 0.1: there numpy itself ended 1e-3 elsewhere from weights one bit away, so
    /// that a rounding decides. At this α weights one bit away ended within 1e-7 of each other.
    private static final float STEADY_ALPHA = 0.01f;

    @TempDir static Path folder;
    private static @Nullable Peer numpy;

    @BeforeAll
    static void startNumpy() throws IOException {
        Optional<Peer> found =
                Peers.python("compare.py", folder.toString(), folder.resolve("numpy.log"));
        String missing =
                "SKIPPED: numpy is not installed, so the engine was NOT compared with it"
                        + " (Debian: apt install python3-numpy)";
        if (found.isEmpty()) {
            System.err.println(missing);
        }
        assumeTrue(found.isPresent(), missing);
        numpy = found.orElseThrow();
    }

    @AfterAll
    static void stopNumpy() {
        if (numpy != null) {
            numpy.close();
        }
    }

    @Test
    void gradientsAgreeForEveryActivationLossAndDepth() throws IOException {
        write(SOME);
        for (List<Integer> sizes : List.of(List.of(10), List.of(16, 10), List.of(16, 16, 10))) {
            for (Architecture architecture : architectures(sizes)) {
                for (Loss loss : Loss.values()) {
                    if (loss.accepts(architecture.output())) {
                        gradientAgrees(architecture, loss);
                    }
                }
            }
        }
    }

    @Test
    void theLossAfterOneEpochAgrees() throws IOException {
        write(DIGITS.size());
        long seed = 7;
        Dataset data = DIGITS.dataset();
        Network network = Network.initialised(Architecture.course(), seed);
        write("parameters.bin", network.parameterVector());
        int[] order = IntStream.range(0, data.size()).toArray();
        Seeded.stream(seed, 0).shuffle(order);
        ByteBuffer bytes = bytes(order.length);
        bytes.asIntBuffer().put(order);
        Files.write(folder.resolve("order.bin"), bytes.array());

        Trainer trainer = new Trainer(network, data, Loss.CROSS_ENTROPY, Workload.BATCH, seed);
        trainer.epoch(STEADY_ALPHA, () -> false, ProgressListener.NONE);
        double ours = Evaluation.of(network, data).loss();
        double theirs = ask("epoch", Architecture.course(), "" + Workload.BATCH, "" + STEADY_ALPHA);
        System.out.printf("loss after one epoch: %.7f, numpy %.7f%n", ours, theirs);
        assertEquals(theirs, ours, 1e-4);
    }

    private static void gradientAgrees(Architecture architecture, Loss loss) throws IOException {
        Network network = Network.initialised(architecture, 3);
        write("parameters.bin", network.parameterVector());
        Gradients found = Gradients.of(network, rows(), labels(SOME), loss);
        double theirLoss =
                ask(
                        "gradient",
                        architecture,
                        architecture.hidden().name(),
                        architecture.output().name(),
                        loss.name());
        float[] expected = floats("gradient.bin");
        float largest = 0;
        for (float value : expected) {
            largest = Math.max(largest, Math.abs(value));
        }
        String what = architecture + ", " + loss;
        assertEquals(theirLoss, found.loss(), 1e-5 * Math.max(1, theirLoss), what);
        assertTrue(Float.isFinite(largest), what);
        assertArrayEquals(
                expected, found.vector(), Math.max(TOLERANCE * largest, Float.MIN_NORMAL), what);
    }

    private static List<Architecture> architectures(List<Integer> sizes) {
        List<Architecture> all = new ArrayList<>();
        for (Activation hidden : Activation.values()) {
            for (Activation output : Activation.values()) {
                if (hidden != Activation.SOFTMAX) {
                    all.add(new Architecture(Digits.PIXELS, sizes, hidden, output));
                }
            }
        }
        return all;
    }

    private static double ask(String command, Architecture shape, String... rest)
            throws IOException {
        if (numpy == null) {
            throw new IllegalStateException("numpy was not started");
        }
        String sizes = shape.sizes().stream().map(String::valueOf).collect(Collectors.joining(","));
        String line =
                String.join(
                        "\t",
                        command,
                        folder.toString(),
                        Digits.PIXELS + "," + sizes,
                        String.join("\t", rest));
        return Double.parseDouble(numpy.ask(line));
    }

    private static void write(int samples) throws IOException {
        ByteBuffer pixels = ByteBuffer.allocate(samples * Digits.PIXELS);
        for (int i = 0; i < samples; i++) {
            pixels.put(DIGITS.pixels(i));
        }
        Files.write(folder.resolve("rows.bin"), pixels.array());
        Files.write(folder.resolve("labels.bin"), labels(samples));
    }

    private static FMatrixRMaj rows() {
        FMatrixRMaj x = new FMatrixRMaj(SOME, Digits.PIXELS);
        System.arraycopy(DIGITS.dataset().x().data, 0, x.data, 0, x.data.length);
        return x;
    }

    private static byte[] labels(int samples) {
        byte[] labels = new byte[samples];
        for (int i = 0; i < samples; i++) {
            labels[i] = (byte) DIGITS.label(i);
        }
        return labels;
    }

    private static void write(String name, float[] values) throws IOException {
        ByteBuffer bytes = bytes(values.length);
        bytes.asFloatBuffer().put(values);
        Files.write(folder.resolve(name), bytes.array());
    }

    private static float[] floats(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    private static ByteBuffer bytes(int numbers) {
        return ByteBuffer.allocate(numbers * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }
}
