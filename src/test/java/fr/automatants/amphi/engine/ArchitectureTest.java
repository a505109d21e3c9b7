package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theCoursesNetworkHas11274Parameters() {
        assertEquals(11_274, Architecture.course().parameters());
        assertEquals(11_274, Network.initialised(Architecture.course(), 1).parameters());
    }

    @Test
    void theDecksSumsHoldLayerByLayer() {
        List<Layer> layers = Network.initialised(Architecture.course(), 1).layers();
        assertEquals(676 * 16 + 16, layers.get(0).parameters());
        assertEquals(16 * 16 + 16, layers.get(1).parameters());
        assertEquals(16 * 10 + 10, layers.get(2).parameters());
        assertEquals(10_832 + 272 + 170, Architecture.course().parameters());
    }

    @Test
    void aShapeWithoutLayersOrNeuronsIsRefused() {
        assertRefused("sizes: found no layer, expected at least one", 1, List.of());
        assertRefused("inputs: found 0, expected at least 1", 0, List.of(1));
        assertRefused("sizes[1]: found -3, expected at least 1", 1, List.of(2, -3));
    }

    @Test
    void moreParametersThanAnIntCountsAreRefused() {
        var huge = Collections.nCopies(9, Integer.MAX_VALUE);
        var error = assertThrows(IllegalArgumentException.class, () -> shape(2, huge));
        assertTrue(String.valueOf(error.getMessage()).contains("at most 2147483647"));
    }

    @Test
    void softmaxIsForTheOutputOnly() {
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                new Architecture(
                                        2, List.of(2), Activation.SOFTMAX, Activation.SOFTMAX));
        assertTrue(String.valueOf(error.getMessage()).startsWith("hidden: found SOFTMAX"));
    }

    private static void assertRefused(String message, int inputs, List<Integer> sizes) {
        var error = assertThrows(IllegalArgumentException.class, () -> shape(inputs, sizes));
        assertEquals(message, error.getMessage());
    }

    private static Architecture shape(int inputs, List<Integer> sizes) {
        return new Architecture(inputs, sizes, Activation.RELU, Activation.SOFTMAX);
    }
}
