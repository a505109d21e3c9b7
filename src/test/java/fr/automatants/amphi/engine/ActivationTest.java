package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {
    private static final float[] POINTS = {-20, -3, -1.5f, -0.3f, 0.2f, 0.7f, 1, 4, 20};

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX")
    void eachDerivativeAgreesWithFiniteDifferences(Activation g) {
        for (float z : POINTS) {
            double h = 1e-6;
            double expected = (Reference.apply(g, z + h) - Reference.apply(g, z - h)) / (2 * h);
            assertEquals(expected, g.derivative(z), 1e-6, () -> g + " at " + z);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX")
    void eachValueAgreesWithTheFormulaInDoubles(Activation g) {
        for (float z : POINTS) {
            assertEquals(Reference.apply(g, z), g.apply(z), 1e-6 * Math.max(1, Math.abs(z)));
        }
    }

    @Test
    void theStepIsOneAtZero() {
        assertEquals(1, Activation.STEP.apply(0));
        assertEquals(0, Activation.STEP.apply(-Float.MIN_VALUE));
        assertEquals(0, Activation.STEP.derivative(0));
    }

    @Test
    void reluIsFlatAtZeroAndShowsADivergence() {
        assertEquals(0, Activation.RELU.derivative(0));
        assertTrue(Float.isNaN(Activation.RELU.apply(Float.NaN)));
    }

    @Test
    void farSigmoidsSaturateWithoutOverflow() {
        assertEquals(0, Activation.SIGMOID.apply(-1e30f));
        assertEquals(1, Activation.SIGMOID.apply(1e30f));
        assertEquals(0.5f, Activation.SIGMOID.apply(0));
    }

    @Test
    void softmaxOfOneNeuronIsRefused() {
        var error =
                assertThrows(
                        IllegalArgumentException.class, () -> Activation.SOFTMAX.derivative(1));
        assertTrue(String.valueOf(error.getMessage()).contains("whole layer"));
        assertThrows(IllegalArgumentException.class, () -> Activation.SOFTMAX.apply(1));
    }

    @Test
    void softmaxMakesEachRowSharesThatSumToOne() {
        FMatrixRMaj z = new FMatrixRMaj(new float[][] {{0, 0, 0, 0}, {1, 2, 3, 4}});
        FMatrixRMaj y = Activation.SOFTMAX.apply(z);
        float[] expected = {
            0.25f, 0.25f, 0.25f, 0.25f, 0.0320586f, 0.0871443f, 0.2368828f, 0.6439143f
        };
        assertArrayEquals(expected, y.data, 1e-7f);
    }

    @Test
    void softmaxOfHugeSumsStaysFinite() {
        FMatrixRMaj z = new FMatrixRMaj(new float[][] {{1e30f, 0, -1e30f}});
        FMatrixRMaj y = Activation.SOFTMAX.apply(z);
        assertArrayEquals(new float[] {1, 0, 0}, y.data);
    }
}
