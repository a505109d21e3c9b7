package fr.automatants.amphi.engine.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToyLossTest {
    @ParameterizedTest
    @EnumSource
    void eachStartLiesInItsView(ToyLoss loss) {
        assertEquals(loss.graph().variables().size(), loss.start().size());
        assertEquals(loss.start().size(), loss.view().size());
        for (int i = 0; i < loss.start().size(); i++) {
            double start = loss.start().get(i);
            assertTrue(loss.view().get(i).from() < start && start < loss.view().get(i).to());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachDescendsFromItsStartAtItsRate(ToyLoss loss) {
        Trajectory run = Descent.on(loss).run();
        assertTrue(run.last().loss() < run.points().getFirst().loss());
        assertFalse(run.status() instanceof Status.Diverged);
    }

    @ParameterizedTest
    @EnumSource
    void variablesAreInTheOrderOfTheAxes(ToyLoss loss) {
        assertEquals(loss.graph().variables().stream().sorted().toList(), loss.graph().variables());
    }

    @ParameterizedTest
    @CsvSource({
        "parabola, PARABOLA",
        "double well, DOUBLE_WELL",
        "rosenbrock, ROSENBROCK",
        "saddle, SADDLE",
        "ravine, RAVINE"
    })
    void aLossIsFoundByItsTitle(String title, ToyLoss loss) {
        assertSame(loss, ToyLoss.titled(title));
        assertEquals(title, loss.title());
    }

    @Test
    void anUnknownTitleIsRefusedWithTheKnownOnes() {
        var error = assertThrows(IllegalArgumentException.class, () -> ToyLoss.titled("bowl"));
        assertEquals(
                "loss: found bowl, expected one of"
                        + " [parabola, double well, rosenbrock, saddle, ravine]",
                error.getMessage());
    }

    @Test
    void aRangeGoesFromLeftToRight() {
        var error = assertThrows(IllegalArgumentException.class, () -> new Range(1, 1));
        assertEquals(
                "range: found 1.0 to 1.0, expected two numbers, the smaller one first",
                error.getMessage());
    }
}
