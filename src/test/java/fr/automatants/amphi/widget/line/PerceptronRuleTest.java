package fr.automatants.amphi.widget.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptronRuleTest {
    private static final Line FIRST = new Line(1, -1, 0);

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"AND", "OR", "CLOUDS"})
    void whatALineCanSeparateIsSeparatedAfterAFewCorrections(Layout layout) {
        PerceptronRule.Learnt learnt = PerceptronRule.learn(FIRST, layout.points(), 500);
        assertEquals(0, errors(learnt.line(), layout.points()));
        assertTrue(learnt.corrections() < 40, learnt.toString());
    }

    @Test
    void aCorrectionMovesTheLineByAlphaTimesThePoint() {
        // (0,0) is answered 1 and should be 0: b ← 0 − 0.2
        assertEquals(
                new PerceptronRule.Learnt(new Line(1, -1, -0.2), 1),
                PerceptronRule.learn(FIRST, Layout.AND.points(), 1));
        // then (1,0) is: w₁ ← 1 − 0.2, b ← −0.2 − 0.2
        assertEquals(
                new PerceptronRule.Learnt(new Line(0.8, -1, -0.4), 2),
                PerceptronRule.learn(FIRST, Layout.AND.points(), 2));
    }

    @Test
    void onXorItCorrectsForEver() {
        PerceptronRule.Learnt learnt = PerceptronRule.learn(FIRST, Layout.XOR.points(), 10_000);
        assertEquals(10_000, learnt.corrections());
    }

    @Test
    void noLineHasLessThanOneErrorOnXor() {
        int best = 4;
        for (double angle = 0; angle < 2 * Math.PI; angle += 0.01) {
            for (double b = -2; b <= 2; b += 0.05) {
                Line line = new Line(Math.cos(angle), Math.sin(angle), b);
                best = Math.min(best, errors(line, Layout.XOR.points()));
            }
        }
        assertEquals(1, best);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void aHiddenLayerSolvesXor(int hidden) {
        HiddenLayer layer = HiddenLayer.trained(Layout.XOR.points(), hidden);
        assertTrue(layer.wrong(Layout.XOR.points()).stream().noneMatch(wrong -> wrong));
        assertEquals(hidden, layer.lines().size());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "1, 0", "1, 1"})
    void theRegionIsWhereTheNetworkAnswersOne(double x, double y) {
        HiddenLayer layer = HiddenLayer.trained(Layout.XOR.points(), 3);
        boolean inside =
                Region.of(layer.network()).stream()
                        .anyMatch(strip ->
                                strip.bottom() <= y
                                        && y < strip.bottom() + 0.02
                                        && strip.from() <= x
                                        && x <= strip.to());
        assertEquals(x != y, inside);
    }

    private static int errors(Line line, List<Point> points) {
        return (int) line.wrong(points).stream().filter(wrong -> wrong).count();
    }
}
