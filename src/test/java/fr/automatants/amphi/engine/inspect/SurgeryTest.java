package fr.automatants.amphi.engine.inspect;

import static fr.automatants.amphi.engine.inspect.Networks.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Evaluation;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

class SurgeryTest {
    private static final Network NETWORK = Networks.course();
    private static final float[] X = Networks.normals(7, 3);

    @Test
    void swappingNeuronsLeavesTheFunctionAsItWas() {
        for (int layer = 0; layer < 2; layer++) {
            Network swapped = Surgery.swap(NETWORK, layer, 0, 3);
            assertArrayEquals(NETWORK.answer(X), swapped.answer(X), 1e-6f);
            assertArrayEquals(
                    NETWORK.layers().get(layer).weights(0), swapped.layers().get(layer).weights(3));
            assertArrayEquals(
                    NETWORK.layers().get(layer).weights(3), swapped.layers().get(layer).weights(0));
            assertArrayEquals(
                    NETWORK.fingerprint(), Surgery.swap(swapped, layer, 3, 0).fingerprint());
        }
    }

    @Test
    void aRemovedNeuronIsOneThatNobodyReads() {
        for (int neuron = 0; neuron < 6; neuron++) {
            List<Layer> layers = NETWORK.layers();
            FMatrixRMaj onward = layers.get(1).weights();
            for (int row = 0; row < onward.numRows; row++) {
                onward.set(row, neuron, 0);
            }
            Layer deaf = new Layer(onward, layers.get(1).biases(), Activation.RELU);
            Network silenced = Network.of(List.of(layers.get(0), deaf, layers.get(2)));

            Network removed = Surgery.remove(NETWORK, 0, neuron);

            assertEquals(List.of(5, 4, 5), removed.architecture().sizes());
            assertArrayEquals(silenced.answer(X), removed.answer(X), 1e-6f);
        }
    }

    @Test
    void theNetworkGivenStaysAsItWas() {
        byte[] before = NETWORK.fingerprint();
        Surgery.remove(NETWORK, 1, 2);
        Surgery.swap(NETWORK, 1, 2, 3);
        Surgery.prune(NETWORK, 1);
        Surgery.quantise(NETWORK);
        assertArrayEquals(before, NETWORK.fingerprint());
    }

    @Test
    void pruningTakesTheSmallestWeightsOfAllLayers() {
        assertPruned(new float[] {0, 2, 3, -4, 0, 0.3f}, 1 / 3.0);
        assertPruned(new float[] {0, 0, 0, 0, 0, 0}, 1);
        assertPruned(new float[] {-0.1f, 2, 3, -4, 0.2f, 0.3f}, 0);
    }

    @Test
    void amongEqualWeightsTheEarliestIsPrunedFirst() {
        Network equal = network(new float[] {1, -1, 1, 1}, new float[] {-1, 0.5f});
        assertArrayEquals(new float[] {0, 0, 1, 1, -1, 0}, weights(Surgery.prune(equal, 0.5)));
    }

    @Test
    void pruningSparesBiases() {
        Network pruned = Surgery.prune(NETWORK, 1);
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(NETWORK.layers().get(i).biases(), pruned.layers().get(i).biases());
        }
    }

    @Test
    void aReaderOfDigitsSurvivesHalfItsWeightsAndEightBits() {
        Network reader = Networks.readerOfDigits();
        var digits = Networks.digits(1000);
        double before = Evaluation.of(reader, digits).accuracy();
        double pruned = Evaluation.of(Surgery.prune(reader, 0.5), digits).accuracy();
        double quantised = Evaluation.of(Surgery.quantise(reader), digits).accuracy();
        System.out.printf("read %.3f, pruned %.3f, 8 bits %.3f%n", before, pruned, quantised);
        assertTrue(pruned > before - 0.05, "pruned: " + pruned);
        assertTrue(quantised > before - 0.01, "in 8 bits: " + quantised);
    }

    @Test
    void eightBitsAreOffByHalfAStepOfTheLayersScaleAtMost() {
        Network reader = Networks.readerOfDigits();
        Network quantised = Surgery.quantise(reader);
        for (int i = 0; i < reader.layers().size(); i++) {
            float[] w = reader.layers().get(i).weights().data;
            float[] rounded = quantised.layers().get(i).weights().data;
            float scale = SymmetricBytes.of(w).scale();
            double worst = 0;
            for (int k = 0; k < w.length; k++) {
                worst = Math.max(worst, Math.abs((double) w[k] - rounded[k]));
            }
            assertTrue(worst <= scale / 254.0 * (1 + 1e-4), "layer " + i + ": " + worst);
            assertTrue(worst > scale / 1000, "layer " + i + ": " + worst);
            assertArrayEquals(reader.layers().get(i).biases(), quantised.layers().get(i).biases());
        }
    }

    @Test
    void eightBitsOfEightBitsAreTheSame() {
        Network once = Surgery.quantise(NETWORK);
        assertArrayEquals(once.fingerprint(), Surgery.quantise(once).fingerprint());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertRefused(
                "layer: found 2, expected a hidden one, before the output layer 2",
                () -> Surgery.remove(NETWORK, 2, 0));
        assertRefused(
                "layer: found -1, expected a hidden one, before the output layer 2",
                () -> Surgery.swap(NETWORK, -1, 0, 1));
        assertRefused("neuron: found 6, expected 0 to 5", () -> Surgery.remove(NETWORK, 0, 6));
        assertRefused("one: found -1, expected 0 to 3", () -> Surgery.swap(NETWORK, 1, -1, 0));
        assertRefused("other: found 4, expected 0 to 3", () -> Surgery.swap(NETWORK, 1, 0, 4));
        assertRefused(
                "layers[0]: found 1 neuron, expected at least 2 to remove one",
                () -> Surgery.remove(Networks.small(Activation.RELU, Activation.SOFTMAX, 1), 0, 0));
        assertRefused("fraction: found 1.5, expected 0 to 1", () -> Surgery.prune(NETWORK, 1.5));
        assertRefused(
                "fraction: found NaN, expected 0 to 1", () -> Surgery.prune(NETWORK, Double.NaN));
        Network diverged = network(new float[] {1, 1, Float.NaN, 1}, new float[] {1, 1});
        String message = "layers[0].W[2]: found NaN, expected a finite number";
        assertRefused(message, () -> Surgery.remove(diverged, 0, 0));
        assertRefused(message, () -> Surgery.swap(diverged, 0, 0, 1));
        assertRefused(message, () -> Surgery.prune(diverged, 0.5));
        assertRefused(message, () -> Surgery.quantise(diverged));
    }

    private static void assertPruned(float[] expected, double fraction) {
        Network network = network(new float[] {-0.1f, 2, 3, -4}, new float[] {0.2f, 0.3f});
        assertArrayEquals(expected, weights(Surgery.prune(network, fraction)));
    }

    private static Network network(float[] first, float[] second) {
        return Network.of(
                List.of(
                        new Layer(
                                new FMatrixRMaj(2, 2, true, first), new float[2], Activation.RELU),
                        new Layer(
                                new FMatrixRMaj(1, 2, true, second),
                                new float[1],
                                Activation.IDENTITY)));
    }

    private static float[] weights(Network network) {
        float[] first = network.layers().get(0).weights().data;
        float[] second = network.layers().get(1).weights().data;
        return new float[] {first[0], first[1], first[2], first[3], second[0], second[1]};
    }
}
