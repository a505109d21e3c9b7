package fr.automatants.amphi.engine.inspect;

import static fr.automatants.amphi.engine.inspect.Networks.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InputGradientTest {
    private static final double RELATIVE_ERROR = 1e-5;
    private static final List<Activation> SMOOTH =
            List.of(Activation.IDENTITY, Activation.RELU, Activation.SIGMOID, Activation.TANH);
    private static final float[] X = Networks.normals(7, 3);

    static Stream<Network> everyActivationAndDepth() {
        return Stream.concat(SMOOTH.stream(), Stream.of(Activation.SOFTMAX))
                .flatMap(output ->
                        SMOOTH.stream()
                                .flatMap(hidden ->
                                        Stream.of(
                                                Networks.small(hidden, output),
                                                Networks.small(hidden, output, 6),
                                                Networks.small(hidden, output, 6, 4))));
    }

    @ParameterizedTest
    @MethodSource("everyActivationAndDepth")
    void theSlopeOfTheLossAgreesWithCentralDifferencesInDoubles(Network network) {
        Activation output = network.architecture().output();
        for (Loss loss : Loss.values()) {
            if (loss.accepts(output)) {
                assertClose(
                        Doubles.gradient(x -> Doubles.loss(network, x, 2, loss), X),
                        new InputGradient(network).ofLoss(X, 2, loss));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyActivationAndDepth")
    void theSlopeOfASumAgreesWithCentralDifferencesInDoubles(Network network) {
        for (int label = 0; label < 5; label++) {
            int chosen = label;
            assertClose(
                    Doubles.gradient(x -> Doubles.sums(network, x)[chosen], X),
                    new InputGradient(network).ofSum(X, label));
        }
    }

    @Test
    void theSlopeOfALinearSumIsItsWeights() {
        float[][] w = {{1, 2, 3}, {-4, 5, 0.5f}};
        InputGradient gradient = new InputGradient(Networks.linear(Activation.SOFTMAX, w));
        assertArrayEquals(w[1], gradient.ofSum(new float[] {9, 9, 9}, 1));
    }

    @Test
    void stepsHaveNoSlope() {
        Network network = Networks.small(Activation.STEP, Activation.SOFTMAX, 6);
        assertArrayEquals(
                new float[7], new InputGradient(network).ofLoss(X, 0, Loss.CROSS_ENTROPY));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        InputGradient gradient = new InputGradient(Networks.course());
        float[] holed = X.clone();
        holed[3] = Float.NaN;
        assertRefused("x: found 2 values, expected 7", () -> gradient.ofSum(new float[] {1, 2}, 0));
        assertRefused("x[3]: found NaN, expected a finite number", () -> gradient.ofSum(holed, 0));
        assertRefused("label: found 5, expected 0 to 4", () -> gradient.ofSum(X, 5));
        assertRefused("label: found -1, expected 0 to 4", () -> gradient.ofSum(X, -1));
        assertRefused(
                "label: found 200, expected 0 to 127",
                () -> gradient.ofLoss(X, 200, Loss.SQUARED_ERROR));
    }

    @Test
    void aDivergedNetworkIsRefused() {
        Network network = Networks.course();
        float[] parameters = network.parameterVector();
        parameters[7 * 6 + 2] = Float.POSITIVE_INFINITY;
        Network diverged = Network.of(network.architecture(), parameters);
        assertRefused(
                "layers[0].B[2]: found Infinity, expected a finite number",
                () -> new InputGradient(diverged));
    }

    @Test
    void anOverflowIsRefused() {
        Network network =
                Networks.linear(
                        Activation.IDENTITY, new float[] {3e38f, 1}, new float[] {3e38f, 1});
        assertRefused(
                "gradient[0]: found Infinity, expected a finite number",
                () -> new InputGradient(network).ofLoss(new float[] {1, 0}, 0, Loss.SQUARED_ERROR));
    }

    private static void assertClose(double[] expected, float[] found) {
        double squares = 0;
        for (double value : expected) {
            squares += value * value;
        }
        double scale = Math.sqrt(squares / expected.length);
        assertEquals(expected.length, found.length);
        for (int i = 0; i < expected.length; i++) {
            double allowed = RELATIVE_ERROR * Math.max(Math.abs(expected[i]), scale) + 1e-8;
            assertEquals(expected[i], found[i], allowed, "input " + i);
        }
    }
}
