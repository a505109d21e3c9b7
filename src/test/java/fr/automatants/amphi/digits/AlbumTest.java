package fr.automatants.amphi.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlbumTest {
    private static final Album ALBUM = MnistPart.TEST.album();

    @Test
    void everyPictureIsInTheClassOfItsLabel() {
        int total = 0;
        for (int digit = 0; digit < Digits.CLASSES; digit++) {
            int label = digit;
            DigitClass of = ALBUM.of(digit);
            assertTrue(
                    of.numbers().stream().allMatch(n -> ALBUM.digits().label(n) == label),
                    "class " + digit);
            total += of.size();
        }
        assertEquals(10_000, total);
    }

    @Test
    void theStrangestAreTheWholeClassFarthestFirst() {
        DigitClass sevens = ALBUM.of(7);
        assertEquals(new HashSet<>(sevens.numbers()), new HashSet<>(sevens.strangest()));
        double first = distance(sevens, sevens.strangest().getFirst());
        double last = distance(sevens, sevens.strangest().getLast());
        for (int number : sevens.numbers()) {
            double d = distance(sevens, number);
            // the mean is rounded to bytes here, exact there: half a grey in 676 pixels
            assertTrue(d <= first * 1.02 && d >= last * 0.98, number + ": " + d);
        }
    }

    @Test
    void theMeanOfOnesIsDarkInTheMiddleAndLightInTheCorners() {
        byte[] mean = ALBUM.of(1).mean();
        assertEquals(0, mean[0]);
        assertTrue(Byte.toUnsignedInt(mean[13 * Digits.SIDE + 13]) > 200);
    }

    @Test
    void afterTheLastOfAClassComesItsFirst() {
        DigitClass fives = ALBUM.of(5);
        assertEquals(fives.numbers().get(1), fives.after(fives.numbers().getFirst()));
        assertEquals(fives.numbers().getFirst(), fives.after(fives.numbers().getLast()));
    }

    private static double distance(DigitClass of, int number) {
        byte[] mean = of.mean();
        byte[] pixels = ALBUM.digits().pixels(number);
        return IntStream.range(0, Digits.PIXELS)
                .mapToDouble(i -> Byte.toUnsignedInt(pixels[i]) - Byte.toUnsignedInt(mean[i]))
                .map(d -> d * d)
                .sum();
    }
}
