package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final Architecture SMALL =
            new Architecture(3, List.of(5, 4), Activation.TANH, Activation.SOFTMAX);

    @Test
    void aLayerOfOneNeuronIsTheDecksPerceptron() {
        Layer layer =
                new Layer(
                        new FMatrixRMaj(new float[][] {{0, 1, 2}}),
                        new float[] {2},
                        Activation.RELU);
        assertArrayEquals(
                new float[] {4}, Network.of(List.of(layer)).answer(new float[] {1, 0, 1}));
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        assertArrayEquals(fingerprint(7), fingerprint(7));
        assertFalse(Arrays.equals(fingerprint(7), fingerprint(8)));
    }

    @Test
    void reluLayersStartByHeAndOthersByGlorot() {
        List<Layer> layers = Network.initialised(Architecture.course(), 3).layers();
        assertEquals(2.0 / 676, variance(layers.get(0)), 0.1 * 2 / 676);
        assertEquals(2.0 / 16, variance(layers.get(1)), 0.3 * 2 / 16);
        assertEquals(2.0 / 26, variance(layers.get(2)), 0.3 * 2 / 26);
        assertArrayEquals(new float[16], layers.getFirst().biases());
    }

    @Test
    void answersAgreeWithTheFormulaInDoubles() {
        Network network = Network.initialised(SMALL, 5);
        double[] expected =
                Reference.answer(
                        SMALL, doubles(network.parameterVector()), new double[] {0.5, -1, 2});
        float[] found = network.answer(new float[] {0.5f, -1, 2});
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], found[i], 1e-6);
        }
    }

    @Test
    void oneSampleAndManyGiveTheSameBits() {
        Network network = Network.initialised(SMALL, 5);
        FMatrixRMaj rows = new FMatrixRMaj(new float[][] {{1, 2, 3}, {-1, 0.5f, 0}});
        FMatrixRMaj answers = network.answer(rows);
        assertArrayEquals(
                Arrays.copyOfRange(answers.data, 4, 8), network.answer(new float[] {-1, 0.5f, 0}));
    }

    @Test
    void theParameterVectorMakesTheSameNetworkAgain() {
        Network network = Network.initialised(SMALL, 5);
        Network again = Network.of(SMALL, network.parameterVector());
        assertArrayEquals(network.fingerprint(), again.fingerprint());
        assertArrayEquals(network.fingerprint(), Network.of(network.layers()).fingerprint());
    }

    @Test
    void aCopyAndWhatAccessorsGiveAreSeparate() {
        Network network = Network.initialised(SMALL, 5);
        byte[] before = network.fingerprint();
        network.layers().getFirst().weights().data[0] = 99;
        network.layers().getFirst().biases()[0] = 99;
        network.parameterVector()[0] = 99;
        assertArrayEquals(before, network.fingerprint());
        assertArrayEquals(before, network.copy().fingerprint());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Network network = Network.initialised(SMALL, 5);
        assertRefused("X: found 2 values a sample, expected 3", () -> network.answer(new float[2]));
        assertRefused(
                "parameters: found 3, expected 44 for " + SMALL,
                () -> Network.of(SMALL, new float[3]));
        Layer last = network.layers().getLast();
        assertRefused(
                "layers[1]: found 5 inputs and SOFTMAX, expected 4 inputs and SOFTMAX",
                () -> Network.of(List.of(copyWithNeurons(4), last)));
        assertRefused(
                "B: found 2 biases, expected 1, one for each row of W",
                () -> new Layer(new FMatrixRMaj(1, 1), new float[2], Activation.RELU));
    }

    @Test
    void noSampleAndWhatIsNoNumberAreRefused() {
        Network network = Network.initialised(SMALL, 5);
        assertRefused(
                "X: found no sample, expected at least one",
                () -> network.answer(new FMatrixRMaj(0, 3)));
        for (float bad :
                new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            FMatrixRMaj rows = new FMatrixRMaj(new float[][] {{1, 2, 3}, {0, bad, 0}});
            String message = "X: found " + bad + " in sample 1, input 1, expected a finite number";
            assertRefused(message, () -> network.answer(rows));
            assertRefused(
                    message, () -> Gradients.of(network, rows, new byte[2], Loss.CROSS_ENTROPY));
        }
    }

    private static Layer copyWithNeurons(int neurons) {
        return new Layer(new FMatrixRMaj(neurons, 3), new float[neurons], Activation.TANH);
    }

    private static void assertRefused(String message, Runnable action) {
        var error = assertThrows(IllegalArgumentException.class, action::run);
        assertEquals(message, error.getMessage());
    }

    private static byte[] fingerprint(long seed) {
        return Network.initialised(Architecture.course(), seed).fingerprint();
    }

    private static double variance(Layer layer) {
        return Arrays.stream(doubles(layer.weights().data)).map(w -> w * w).average().orElseThrow();
    }

    static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
