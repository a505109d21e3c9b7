package fr.automatants.amphi.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Network;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandwritingTest {
    private static final int CANVAS = 100;
    private static final int SMALLEST = 12;
    private static final int OF_EACH_CLASS = 20;

    private static final Stroke SEVEN = stroke(20, 20, 70, 20, 45, 90);

    @Test
    void ofTwoHundredReDrawnTestDigitsNinetyThreePercentAreReadRight() {
        Digits test = Mnist.load().test();
        Network network = new TrainedNetworks().trained().join();
        List<Integer> chosen = firstOfEachClass(test);
        assertEquals(200, chosen.size());
        long right = chosen.stream().filter(i -> read(network, test, i) == test.label(i)).count();
        System.out.printf("re-drawn digits read right: %d of %d%n", right, chosen.size());
        assertTrue(right >= 186, () -> right + " of 200");
    }

    @Test
    void aDigitMaySitAnywhereAndBeOfAnySize() {
        float[] picture = Handwriting.picture(List.of(SEVEN), SMALLEST);
        Stroke elsewhere =
                new Stroke(
                        SEVEN.points().stream()
                                .map(p -> new Stroke.Point(p.x() / 2 + 48, p.y() / 2 + 3))
                                .toList());
        assertArrayEquals(picture, Handwriting.picture(List.of(elsewhere), SMALLEST), 1e-5f);
    }

    @Test
    void theInkIsTwentyPixelsHighAroundItsCentreOfMass() {
        float[] picture = Handwriting.picture(List.of(stroke(50, 10, 50, 90)), SMALLEST);
        double mass = 0;
        double y = 0;
        int rows = 0;
        for (int row = 0; row < Digits.SIDE; row++) {
            double ink = 0;
            for (int column = 0; column < Digits.SIDE; column++) {
                ink += picture[row * Digits.SIDE + column];
            }
            rows += ink > 0.5 ? 1 : 0;
            mass += ink;
            y += ink * (row + 0.5);
        }
        assertEquals(13.5, y / mass, 0.01);
        assertTrue(rows >= 20 && rows <= 21, "rows with ink: " + rows);
    }

    @Test
    void aDotStaysADot() {
        float[] picture = Handwriting.picture(List.of(stroke(3, 97)), SMALLEST);
        double ink = 0;
        for (float grey : picture) {
            ink += grey;
        }
        assertTrue(ink > 2 && ink < 9, "ink " + ink);
    }

    @Test
    void whatHangsOverTheEdgeIsCutNotRefused() {
        // its centre of mass is far from the middle of its box
        Stroke hook = stroke(0, 0, 100, 0, 100, 1, 0, 1, 0, 2, 100, 2, 100, 100);
        float[] picture = Handwriting.picture(List.of(hook), SMALLEST);
        assertEquals(Digits.PIXELS, picture.length);
    }

    private static int read(Network network, Digits digits, int i) {
        float[] y =
                network.answer(
                        Handwriting.picture(Skeleton.strokes(digits.pixels(i), CANVAS), SMALLEST));
        int best = 0;
        for (int k = 1; k < y.length; k++) {
            best = y[k] > y[best] ? k : best;
        }
        return best;
    }

    private static List<Integer> firstOfEachClass(Digits digits) {
        int[] count = new int[Digits.CLASSES];
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < digits.size(); i++) {
            if (count[digits.label(i)]++ < OF_EACH_CLASS) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    private static Stroke stroke(double... coordinates) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Stroke.Point(coordinates[i], coordinates[i + 1]));
        }
        return new Stroke(points);
    }
}
