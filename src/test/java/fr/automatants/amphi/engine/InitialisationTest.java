package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Initialisation.Constant;
import fr.automatants.amphi.engine.Initialisation.He;
import fr.automatants.amphi.engine.Initialisation.Normal;
import fr.automatants.amphi.engine.Initialisation.Uniform;
import fr.automatants.amphi.engine.Initialisation.Xavier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InitialisationTest {
    @Test
    void eachHasItsVariance() {
        assertEquals(1, variance(new Normal()), 0.05);
        assertEquals(0.25 / 3, variance(new Uniform(0.5f)), 0.005);
        assertEquals(2.0 / 692, variance(new Xavier()), 0.0002);
        assertEquals(2.0 / 676, variance(new He()), 0.0002);
    }

    @Test
    void aConstantIsItEverywhere() {
        float[] ones = new float[16 * 676];
        Arrays.fill(ones, 1);
        assertArrayEquals(ones, weights(new Constant(1)));
        assertArrayEquals(new float[16 * 676], weights(new Constant(0)));
    }

    @Test
    void uniformStaysWithinItsBound() {
        for (float w : weights(new Uniform(0.5f))) {
            assertTrue(Math.abs(w) <= 0.5f);
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> new Uniform(-1));
        assertEquals("bound: found -1.0, expected at least 0", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Constant(Float.NaN));
    }

    private static float[] weights(Initialisation initialisation) {
        return Network.initialised(Architecture.course(), initialisation, 4)
                .layers()
                .getFirst()
                .weights()
                .data;
    }

    private static double variance(Initialisation initialisation) {
        return Arrays.stream(NetworkTest.doubles(weights(initialisation)))
                .map(w -> w * w)
                .average()
                .orElseThrow();
    }
}
