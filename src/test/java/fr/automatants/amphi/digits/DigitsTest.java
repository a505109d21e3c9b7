package fr.automatants.amphi.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void onePixelIsRemovedOnEachSide() throws IOException {
        Digits digits = Digits.of(images(), labels(4, 2));
        for (int image = 0; image < 2; image++) {
            byte[] pixels = digits.pixels(image);
            assertEquals(676, pixels.length);
            for (int row = 0; row < 26; row++) {
                for (int column = 0; column < 26; column++) {
                    int expected = grey(image, row + 1, column + 1);
                    assertEquals(expected, Byte.toUnsignedInt(pixels[row * 26 + column]));
                }
            }
        }
        assertEquals(2, digits.label(1));
    }

    @Test
    void samplesArePixelsOver255() throws IOException {
        Digits digits = Digits.of(images(), labels(4, 2));
        assertEquals(grey(1, 1, 3) / 255f, digits.dataset().row(1)[2]);
        assertEquals(2, digits.dataset().labels()[1]);
        assertEquals(10, digits.dataset().classes());
    }

    @Test
    void picturesWithoutLabelsAreRefused() {
        var error = assertThrows(IdxException.class, () -> Digits.of(images(), labels(1, 2, 3)));
        assertEquals(
                "labels.gz: found 3 labels, expected 2, one for each image of images.gz",
                error.getMessage());
    }

    private static int grey(int image, int row, int column) {
        return (image * 131 + row * 28 + column) % 256;
    }

    private static IdxFile images() throws IOException {
        int[] greys =
                IntStream.range(0, 2 * 784).map(i -> grey(i / 784, i % 784 / 28, i % 28)).toArray();
        byte[] content = IdxFileTest.idx(0x0803, new int[] {2, 28, 28}, greys);
        return IdxFile.images("images.gz", new ByteArrayInputStream(content), 28, 28);
    }

    private static IdxFile labels(int... labels) throws IOException {
        byte[] content = IdxFileTest.idx(0x0801, new int[] {labels.length}, labels);
        return IdxFile.labels("labels.gz", new ByteArrayInputStream(content));
    }
}
