package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TraceTest {
    private static final int INPUTS = 5;
    private static final int CLASSES = 4;
    private static final double ERROR = 1e-6;
    private static final double DIFFERENCE_ERROR = 1e-4;

    record Case(Architecture architecture, Loss loss) {}

    static Stream<Case> everyActivationAndLoss() {
        return Stream.of(Activation.values())
                .filter(hidden -> hidden != Activation.SOFTMAX)
                .flatMap(hidden ->
                        Stream.of(Activation.values())
                                .map(out ->
                                        new Architecture(
                                                INPUTS, List.of(6, 3, CLASSES), hidden, out)))
                .flatMap(shape ->
                        Stream.of(Loss.values())
                                .filter(loss -> loss.accepts(shape.output()))
                                .map(loss -> new Case(shape, loss)));
    }

    @ParameterizedTest
    @MethodSource("everyActivationAndLoss")
    void theGradientsOfATraceAreThoseOfTheEngine(Case c) {
        Network network = Network.initialised(c.architecture, 3);
        Dataset one = Samples.random(1, INPUTS, CLASSES, 4);
        Trace trace = Trace.of(network, one.row(0), one.labels()[0], c.loss);
        Gradients expected = Gradients.of(network, one.x(), one.labels(), c.loss);
        assertClose(expected.loss(), trace.loss(), ERROR);
        for (int l = 0; l < expected.depth(); l++) {
            assertClose(expected.dW(l).data, flat(trace.layers().get(l).dW()), ERROR);
            assertClose(expected.dB(l), trace.layers().get(l).dB(), ERROR);
        }
    }

    @ParameterizedTest
    @MethodSource("everyActivationAndLoss")
    void theGradientsOfATraceAgreeWithCentralDifferencesInDoubles(Case c) {
        Network network = Network.initialised(c.architecture, 3);
        Dataset one = Samples.random(1, INPUTS, CLASSES, 4);
        Trace trace = Trace.of(network, one.row(0), one.labels()[0], c.loss);
        double[] expected =
                Reference.gradient(
                        c.architecture,
                        NetworkTest.doubles(network.parameterVector()),
                        Samples.doubles(one),
                        one.labels(),
                        c.loss);
        float[] found = vector(trace);
        assertEquals(expected.length, found.length);
        for (int i = 0; i < found.length; i++) {
            assertClose(expected[i], found[i], DIFFERENCE_ERROR);
        }
    }

    @Test
    void eachLayerReadsWhatTheOneBeforeAnswers() {
        Network network =
                Network.initialised(everyActivationAndLoss().toList().getLast().architecture, 3);
        float[] x = Samples.random(1, INPUTS, CLASSES, 4).row(0);
        List<LayerTrace> layers = Trace.of(network, x, 2, Loss.SQUARED_ERROR).layers();
        assertArrayEquals(x, layers.getFirst().x());
        assertArrayEquals(layers.get(0).a(), layers.get(1).x());
        assertArrayEquals(layers.get(1).a(), layers.get(2).x());
        assertArrayEquals(network.answer(x), layers.getLast().a());
        assertEquals(List.of(0, 1, 2), layers.stream().map(LayerTrace::layer).toList());
        assertEquals(List.of(5, 6, 3), layers.stream().map(LayerTrace::inputs).toList());
        assertEquals(List.of(6, 3, 4), layers.stream().map(LayerTrace::neurons).toList());
    }

    @Test
    void theExampleOfTheDeckIsTracedByHand() {
        Layer neuron =
                new Layer(
                        new FMatrixRMaj(new float[][] {{0, 1, 2}}),
                        new float[] {2},
                        Activation.RELU);
        Trace trace =
                Trace.of(Network.of(List.of(neuron)), new float[] {1, 0, 1}, 0, Loss.SQUARED_ERROR);
        LayerTrace layer = trace.layers().getFirst();
        assertArrayEquals(new float[] {4}, layer.z());
        assertArrayEquals(new float[] {4}, layer.a());
        // L = (4 − 1)², ∂L/∂z = 2 (4 − 1)
        assertEquals(9, trace.loss());
        assertArrayEquals(new float[] {6}, layer.delta());
        assertArrayEquals(new float[][] {{6, 0, 6}}, layer.dW());
        assertArrayEquals(new float[] {6}, layer.dB());
        assertArrayEquals(new float[] {1}, trace.y());
        assertEquals(0, trace.label());
    }

    @Test
    void aTraceDoesNotChangeWithItsArrays() {
        float[] x = {1, 2};
        Trace trace = Trace.of(twoToTwo(), x, 1, Loss.CROSS_ENTROPY);
        LayerTrace layer = trace.layers().getFirst();
        x[0] = 9;
        for (float[] copy :
                List.of(layer.x(), layer.z(), layer.a(), layer.delta(), layer.dW()[0])) {
            copy[0] = 99;
        }
        assertArrayEquals(new float[] {1, 2}, layer.x());
        assertEquals(layer.z()[0], layer.z()[0]);
        assertEquals(layer.delta()[0], layer.dB()[0]);
        assertEquals(layer.delta()[0] * 2, layer.dW()[0][1]);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertRefused("x: found 3 values, expected 2", new float[3], 0);
        assertRefused("x[1]: found NaN, expected a finite number", new float[] {1, Float.NaN}, 0);
        assertRefused("label: found 2, expected 0 to 1", new float[2], 2);
        assertRefused("label: found -1, expected 0 to 1", new float[2], -1);
    }

    @Test
    void aNetworkThatHasDivergedIsSaidNotShown() {
        Layer broken =
                new Layer(
                        new FMatrixRMaj(new float[][] {{3e38f, 3e38f}}),
                        new float[1],
                        Activation.IDENTITY);
        Network network = Network.of(List.of(broken));
        var error =
                assertThrows(
                        ArithmeticException.class,
                        () -> Trace.of(network, new float[] {1, 1}, 0, Loss.SQUARED_ERROR));
        assertEquals("layer 0, z[0]: found Infinity, expected a finite number", error.getMessage());
    }

    private static Network twoToTwo() {
        return Network.initialised(
                new Architecture(2, List.of(2), Activation.RELU, Activation.SOFTMAX), 1);
    }

    private static void assertRefused(String message, float[] x, int label) {
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Trace.of(twoToTwo(), x, label, Loss.CROSS_ENTROPY));
        assertEquals(message, error.getMessage());
    }

    /// In the order of [Network#parameterVector()].
    private static float[] vector(Trace trace) {
        return concatenated(
                trace.layers().stream()
                        .flatMap(layer -> Stream.of(flat(layer.dW()), layer.dB()))
                        .toList());
    }

    private static float[] flat(float[][] rows) {
        return concatenated(Arrays.asList(rows));
    }

    private static float[] concatenated(List<float[]> parts) {
        float[] all = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static void assertClose(float[] expected, float[] found, double error) {
        assertEquals(expected.length, found.length);
        for (int i = 0; i < expected.length; i++) {
            assertClose(expected[i], found[i], error);
        }
    }

    private static void assertClose(double expected, double found, double error) {
        assertEquals(expected, found, error * Math.max(1, Math.abs(expected)));
    }
}
