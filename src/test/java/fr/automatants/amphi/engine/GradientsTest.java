package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradientsTest {
    private static final double RELATIVE_ERROR = 1e-5;
    private static final int SAMPLES = 6;
    private static final int INPUTS = 7;
    private static final int CLASSES = 5;

    record Case(Architecture architecture, Loss loss) {}

    static Stream<Case> everyActivationLossAndDepth() {
        return Stream.of(Loss.values())
                .flatMap(loss -> architectures().map(shape -> new Case(shape, loss)))
                .filter(c -> c.loss.accepts(c.architecture.output()));
    }

    private static Stream<Architecture> architectures() {
        return Stream.of(List.of(CLASSES), List.of(6, CLASSES), List.of(6, 4, CLASSES))
                .flatMap(sizes ->
                        Stream.of(Activation.values())
                                .filter(hidden -> hidden != Activation.SOFTMAX)
                                .flatMap(hidden -> withEachOutput(sizes, hidden)));
    }

    private static Stream<Architecture> withEachOutput(List<Integer> sizes, Activation hidden) {
        return Stream.of(Activation.values())
                .map(output -> new Architecture(INPUTS, sizes, hidden, output));
    }

    @ParameterizedTest
    @MethodSource("everyActivationLossAndDepth")
    void everyGradientAgreesWithCentralDifferencesInDoubles(Case c) {
        Network network = withBiases(Network.initialised(c.architecture, 11), 12);
        Dataset batch = Samples.random(SAMPLES, INPUTS, CLASSES, 13);
        double[] parameters = NetworkTest.doubles(network.parameterVector());
        double[][] x = Samples.doubles(batch);

        Gradients found = Gradients.of(network, batch.x(), batch.labels(), c.loss);

        double loss = Reference.loss(c.architecture, parameters, x, batch.labels(), c.loss);
        assertEquals(loss, found.loss(), 1e-6 * Math.max(1, loss));
        assertClose(
                Reference.gradient(c.architecture, parameters, x, batch.labels(), c.loss),
                found.vector());
    }

    @Test
    void theVectorIsEachLayersWeightsThenBiases() {
        Network network = Network.initialised(architectures().toList().getLast(), 1);
        Dataset batch = Samples.random(SAMPLES, INPUTS, CLASSES, 2);
        Gradients gradients = Gradients.of(network, batch.x(), batch.labels(), Loss.CROSS_ENTROPY);
        float[] vector = gradients.vector();
        assertEquals(network.parameters(), vector.length);
        assertEquals(gradients.dW(0).data[0], vector[0]);
        assertEquals(gradients.dB(2)[CLASSES - 1], vector[vector.length - 1]);
    }

    @Test
    void equalSamplesGiveTheGradientOfOne() {
        Network network = Network.initialised(architectures().toList().getLast(), 1);
        Dataset one = Samples.random(1, INPUTS, CLASSES, 2);
        FMatrixRMaj twice = new FMatrixRMaj(new float[][] {one.row(0), one.row(0)});
        byte[] labels = {one.labels()[0], one.labels()[0]};
        assertArrayEquals(
                Gradients.of(network, one.x(), one.labels(), Loss.SQUARED_ERROR).vector(),
                Gradients.of(network, twice, labels, Loss.SQUARED_ERROR).vector(),
                1e-7f);
    }

    @Test
    void whatDoesNotFitTheNetworkIsRefused() {
        Network network = Network.initialised(architectures().toList().getLast(), 1);
        FMatrixRMaj x = new FMatrixRMaj(2, 3);
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Gradients.of(network, x, new byte[2], Loss.CROSS_ENTROPY));
        assertEquals("X: found 3 values a sample, expected 7", error.getMessage());
    }

    /// Biases away from 0, as after some training.
    private static Network withBiases(Network network, long seed) {
        Seeded random = new Seeded(seed);
        return Network.of(
                network.layers().stream()
                        .map(layer -> {
                            float[] b = layer.biases();
                            for (int i = 0; i < b.length; i++) {
                                b[i] = (float) (0.3 * random.nextGaussian());
                            }
                            return new Layer(layer.weights(), b, layer.activation());
                        })
                        .toList());
    }

    private static void assertClose(double[] expected, float[] found) {
        double squares = 0;
        for (double value : expected) {
            squares += value * value;
        }
        double scale = Math.sqrt(squares / expected.length);
        for (int i = 0; i < expected.length; i++) {
            double allowed = RELATIVE_ERROR * Math.max(Math.abs(expected[i]), scale) + 1e-9;
            assertEquals(expected[i], found[i], allowed, "parameter " + i);
        }
    }
}
