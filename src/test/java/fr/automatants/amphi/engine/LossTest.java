package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

class LossTest {
    private static final byte[] FIVE = {5};

    @Test
    void theDecksUntrainedAnswerIsFarFromFive() {
        FMatrixRMaj a =
                new FMatrixRMaj(
                        new float[][] {
                            {0.21f, 0.2f, 0.1f, 0.034f, 0.045f, 0.2f, 0.05f, 0.15f, 0.01f, 0.02f}
                        });
        // (0.2 − 1)² for the 5, and the other answers squared: 0.64 + 0.122781
        assertEquals(0.762781, Loss.SQUARED_ERROR.value(Activation.IDENTITY, a, FIVE), 1e-6);
    }

    @Test
    void equalSharesCostTheLogarithmOfTheirNumber() {
        FMatrixRMaj z = new FMatrixRMaj(1, 10);
        assertEquals(Math.log(10), Loss.CROSS_ENTROPY.value(Activation.SOFTMAX, z, FIVE), 1e-6);
        float[] expected = {0.1f, 0.1f, 0.1f, 0.1f, 0.1f, -0.9f, 0.1f, 0.1f, 0.1f, 0.1f};
        FMatrixRMaj dz = Loss.CROSS_ENTROPY.gradient(Activation.SOFTMAX, z, FIVE);
        assertArrayEquals(expected, dz.data, 1e-7f);
    }

    @Test
    void crossEntropyStaysFiniteWhereTheProbabilityVanishes() {
        FMatrixRMaj z = new FMatrixRMaj(new float[][] {{1000, 0}});
        byte[] label = {1};
        assertEquals(1000, Loss.CROSS_ENTROPY.value(Activation.SOFTMAX, z, label));
        assertArrayEquals(
                new float[] {1, -1},
                Loss.CROSS_ENTROPY.gradient(Activation.SOFTMAX, z, label).data);
    }

    @Test
    void crossEntropyWithoutProbabilitiesIsRefused() {
        FMatrixRMaj z = new FMatrixRMaj(1, 10);
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Loss.CROSS_ENTROPY.value(Activation.SIGMOID, z, FIVE));
        assertTrue(String.valueOf(error.getMessage()).contains("found SIGMOID, expected SOFTMAX"));
        assertEquals(Loss.SQUARED_ERROR, Loss.naturalFor(Activation.SIGMOID));
        assertEquals(Loss.CROSS_ENTROPY, Loss.naturalFor(Activation.SOFTMAX));
    }

    @Test
    void aLabelOutsideTheClassesIsRefused() {
        FMatrixRMaj z = new FMatrixRMaj(1, 3);
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Loss.SQUARED_ERROR.gradient(Activation.IDENTITY, z, FIVE));
        assertEquals("labels[0]: found 5, expected 0 to 2", error.getMessage());
    }
}
