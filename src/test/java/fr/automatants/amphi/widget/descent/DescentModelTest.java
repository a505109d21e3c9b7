package fr.automatants.amphi.widget.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.widget.Texts;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescentModelTest {
    private static final Texts KEYS = (key, arguments) -> key + Arrays.toString(arguments);

    @Test
    void aStepIsAlphaTimesTheSlope() {
        DescentModel model = after("parabola", 2.5, 0.1, 0);
        assertEquals(new DescentModel.Stop(2.5, 6.25, 5), model.path().getFirst());
        assertEquals(2, Objects.requireNonNull(model.next()).w(), 1e-12);
        assertEquals(2, after("parabola", 2.5, 0.1, 1).path().getLast().w(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "parabola, 2.5, 0.1, 0, READY",
        "parabola, 2.5, 0.01, 8, TOO_SMALL",
        "parabola, 2.5, 0.1, 5, GOOD",
        "parabola, 2.5, 0.9, 5, OSCILLATING",
        "parabola, 2.5, 1, 5, BOUNCING",
        "parabola, 2.5, 1.1, 5, DIVERGING",
        "parabola, 2.5, 1.1, 400, DIVERGING",
        "parabola, 2.5, 0.1, 400, ARRIVED",
        "double-well, 1.8, 0.03, 400, LOCAL",
        "double-well, -1.8, 0.03, 400, ARRIVED",
        "plateau, 4.5, 0.1, 5, PLATEAU",
        "corner, 2.2, 0.3, 60, BOUNCING",
        "w^4 - 2*w^2, 0, 0.1, 4, FLAT"
    })
    void whatTheBallDoesIsNamed(
            String loss, double start, double rate, int steps, Verdict verdict) {
        assertEquals(verdict.name(), after(loss, start, rate, steps).verdict());
    }

    @Test
    void aDescentThatHasArrivedTakesNoMoreSteps() {
        DescentModel model = after("parabola", 2.5, 0.1, 400);
        assertTrue(model.ended());
        assertNull(model.next());
        assertTrue(model.steps() < 100, "steps: " + model.steps());
        assertEquals(0, model.path().getLast().w(), 1e-6);
    }

    @Test
    void aDescentOnItsWayCanGoOn() {
        DescentModel model = after("parabola", 2.5, 0.1, 3);
        assertFalse(model.ended());
        assertEquals(3, model.steps());
        assertNotNull(model.next());
    }

    @ParameterizedTest
    @CsvSource({
        "w^^2, 'descent.error.position[3, ^2]'",
        "w +, descent.error.unfinished[]",
        "a + w, 'descent.error.variables[a, w]'",
        "7, descent.error.variables[–]",
        "log(w - 3), descent.error.start[2.0]"
    })
    void aLossThatCannotBeComputedSaysWhy(String loss, String error) {
        DescentModel model = after(loss, 2, 0.1, 0);
        assertEquals(error, model.error());
        assertNull(model.hill());
    }

    @Test
    void aLossWithoutValuesOnOneSideHasAGapThere() {
        Hill hill = Objects.requireNonNull(after("w - log(w)", 2, 0.1, 0).hill());
        assertNull(hill.curve().getFirst());
        assertEquals(3 - Math.log(3), Objects.requireNonNull(hill.curve().getLast()), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0.05, descent.bet.won", "2, descent.bet.lost"})
    void aBetIsSettledAtTheEnd(double bet, String expected) {
        DescentModel model =
                DescentModel.of(
                        new DescentState("parabola", 2.5, 0.1, 400, OptionalDouble.of(bet)), KEYS);
        assertTrue(model.remark().contains(expected), model.remark());
    }

    private static DescentModel after(String loss, double start, double rate, int steps) {
        return DescentModel.of(
                new DescentState(loss, start, rate, steps, OptionalDouble.empty()), KEYS);
    }
}
