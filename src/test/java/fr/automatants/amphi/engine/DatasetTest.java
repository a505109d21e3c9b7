package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

class DatasetTest {
    @Test
    void aRowIsACopyOfOneSample() {
        Dataset data =
                new Dataset(new FMatrixRMaj(new float[][] {{1, 2}, {3, 4}}), new byte[] {0, 1}, 2);
        assertEquals(2, data.size());
        data.row(1)[0] = 99;
        assertArrayEquals(new float[] {3, 4}, data.row(1));
        assertThrows(IndexOutOfBoundsException.class, () -> data.row(2));
    }

    @Test
    void bytesAreTheSameSamplesAsFloats() {
        byte[] greys = {0, 0, (byte) 255, 0, 0, 51, 0, 0};
        Dataset bytes = Dataset.ofBytes(greys, 4, new byte[] {0, 1}, 2);
        Dataset floats =
                new Dataset(
                        new FMatrixRMaj(new float[][] {{0, 0, 1, 0}, {0, 51 / 255f, 0, 0}}),
                        new byte[] {0, 1},
                        2);
        assertArrayEquals(floats.x().data, bytes.x().data);
        assertArrayEquals(floats.row(1), bytes.row(1));
        for (Dataset more : new Dataset[] {bytes, floats}) {
            Dataset both = bytes.plus(more);
            assertEquals(4, both.size());
            assertArrayEquals(floats.row(1), both.row(3));
            assertArrayEquals(new byte[] {0, 1, 0, 1}, both.labels());
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Dataset.ofBytes(greys, 3, new byte[] {0, 1}, 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> bytes.plus(new Dataset(new FMatrixRMaj(1, 3), new byte[1], 2)));
    }

    @Test
    void damagedDataIsRefusedWithItsPlace() {
        FMatrixRMaj x = new FMatrixRMaj(2, 3);
        assertRefused(
                "labels: found 1 for 2 samples, expected one for each of at least one sample",
                x,
                new byte[1]);
        assertRefused("labels[1]: found 3, expected 0 to 2", x, new byte[] {0, 3});
        assertRefused("labels[0]: found -1, expected 0 to 2", x, new byte[] {-1, 3});
        x.set(1, 2, Float.NaN);
        assertRefused(
                "X: found NaN in sample 1, input 2, expected a finite number", x, new byte[2]);
        assertRefused(
                "labels: found 0 for 0 samples, expected one for each of at least one sample",
                new FMatrixRMaj(0, 3),
                new byte[0]);
    }

    private static void assertRefused(String message, FMatrixRMaj x, byte[] labels) {
        var error = assertThrows(IllegalArgumentException.class, () -> new Dataset(x, labels, 3));
        assertEquals(message, error.getMessage());
    }
}
