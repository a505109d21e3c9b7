package fr.automatants.amphi.engine.inspect;

import static fr.automatants.amphi.engine.inspect.Networks.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Network;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {
    @Test
    void aNeuronsWeightsAreAnImageOnItsOwnScale() {
        Network network =
                Networks.linear(
                        Activation.SOFTMAX, new float[] {1, -2, 0, 0.5f}, new float[] {3, 4, 5, 6});
        List<Filter> filters = Filter.of(network, 2);
        assertEquals(2, filters.size());
        Filter first = filters.getFirst();
        assertEquals(0, first.neuron());
        assertEquals(2, first.side());
        assertEquals(2, first.pixels().scale());
        assertArrayEquals(new byte[] {64, -127, 0, 32}, first.pixels().levels());
        assertEquals(-2, first.min());
        assertEquals(1, first.max());
        assertEquals(1, filters.getLast().neuron());
        assertEquals(3, filters.getLast().min());
        assertEquals(6, filters.getLast().max());
    }

    @Test
    void aReaderOfDigitsHasSixteenPicturesOf26By26() {
        List<Filter> filters = Filter.of(Networks.readerOfDigits(), 26);
        assertEquals(16, filters.size());
        for (Filter filter : filters) {
            assertEquals(676, filter.pixels().levels().length);
            assertEquals(
                    filter.pixels().scale(), Math.max(-filter.min(), filter.max()), "own scale");
        }
    }

    @Test
    void bytesStandForTheNearestNumbers() {
        float[] values = Networks.normals(1000, 4);
        SymmetricBytes bytes = SymmetricBytes.of(values);
        assertArrayEquals(values, bytes.values(), bytes.scale() / 254 * 1.0001f);
    }

    @Test
    void allZerosAreAScaleOfZero() {
        SymmetricBytes zeros = SymmetricBytes.of(new float[3]);
        assertEquals(0, zeros.scale());
        assertArrayEquals(new byte[3], zeros.levels());
        assertArrayEquals(new float[3], zeros.values());
    }

    @Test
    void theSmallestAndTheLargestFloatsKeepTheirScale() {
        for (float extreme : new float[] {Float.MIN_VALUE, Float.MAX_VALUE}) {
            SymmetricBytes bytes = SymmetricBytes.of(new float[] {-extreme, 0, extreme});
            assertArrayEquals(new byte[] {-127, 0, 127}, bytes.levels());
            assertArrayEquals(new float[] {-extreme, 0, extreme}, bytes.values());
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertRefused(
                "side: found 3, expected the square root of the network's 7 inputs",
                () -> Filter.of(Networks.course(), 3));
        assertRefused(
                "side: found -26, expected the square root of the network's 676 inputs",
                () -> Filter.of(Networks.readerOfDigits(), -26));
        assertRefused(
                "layers[0].W[0]: found NaN, expected a finite number",
                () -> Filter.of(Networks.linear(Activation.TANH, new float[] {Float.NaN}), 1));
        assertRefused(
                "values[1]: found Infinity, expected a finite number",
                () -> SymmetricBytes.of(new float[] {0, Float.POSITIVE_INFINITY}));
    }
}
