package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PerceptronTest {
    private static final Perceptron DECK =
            new Perceptron(new float[] {0, 1, 2}, 2, Activation.RELU);

    @Test
    void theDecksExampleGivesFour() {
        Answer answer = DECK.answer(1, 0, 1);
        assertArrayEquals(new float[] {0, 0, 2}, answer.terms());
        assertEquals(4, answer.z());
        assertEquals(4, answer.y());
    }

    @Test
    void reluHidesANegativeSum() {
        Answer answer = DECK.answer(0, -1, -2);
        assertEquals(-3, answer.z());
        assertEquals(0, answer.y());
    }

    @Test
    void nobodyChangesItFromOutside() {
        float[] weights = {1, 2};
        Perceptron perceptron = new Perceptron(weights, 0, Activation.IDENTITY);
        weights[0] = 9;
        perceptron.weights()[1] = 9;
        assertArrayEquals(new float[] {1, 2}, perceptron.weights());
    }

    @Test
    void aWrongNumberOfInputsIsRefused() {
        assertRefused(
                "x: found 2 values, expected 3, one for each weight", () -> DECK.answer(1, 0));
    }

    @Test
    void whatIsNotFiniteIsRefusedByName() {
        assertRefused(
                "weights[1]: found NaN, expected a finite number",
                () -> new Perceptron(new float[] {1, Float.NaN}, 0, Activation.RELU));
        assertRefused(
                "bias: found Infinity, expected a finite number",
                () -> new Perceptron(new float[] {1}, Float.POSITIVE_INFINITY, Activation.RELU));
        assertRefused(
                "x[2]: found NaN, expected a finite number", () -> DECK.answer(1, 2, Float.NaN));
    }

    @Test
    void noWeightsAndSoftmaxAreRefused() {
        assertRefused(
                "weights: found none, expected at least one",
                () -> new Perceptron(new float[0], 0, Activation.RELU));
        assertRefused(
                "activation: found SOFTMAX, which belongs to a whole layer, expected an activation"
                        + " of one neuron",
                () -> new Perceptron(new float[] {1}, 0, Activation.SOFTMAX));
    }

    private static void assertRefused(String message, Runnable action) {
        var error = assertThrows(IllegalArgumentException.class, action::run);
        assertEquals(message, error.getMessage());
    }
}
