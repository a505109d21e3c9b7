package fr.automatants.amphi.engine.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.autograd.NotFiniteException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DescentTest {
    @Test
    void onTheParabolaEachStepMultipliesWByOneMinusTwoAlpha() {
        Trajectory run = Descent.on(ToyLoss.PARABOLA).from(2).withRate(0.1).withSteps(30).run();
        assertEquals(31, run.points().size());
        for (int n = 0; n <= 30; n++) {
            // w = w₀ (1 − 2α)ⁿ
            double w = 2 * Math.pow(0.8, n);
            Point point = run.points().get(n);
            assertEquals(w, point.w().getFirst(), 1e-12);
            assertEquals(w * w, point.loss(), 1e-12);
            assertEquals(2 * w, point.gradient().getFirst(), 1e-12);
        }
        assertEquals(new Status.Running(), run.status());
    }

    @Test
    void halfIsTheAlphaThatReachesTheParabolasMinimumInOneStep() {
        Trajectory run = Descent.on(ToyLoss.PARABOLA).withRate(0.5).run();
        assertEquals(new Status.Converged(1), run.status());
        assertEquals(0, run.last().loss());
    }

    @Test
    void alphaOneSwingsForEver() {
        Trajectory run = Descent.on(ToyLoss.PARABOLA).from(2).withRate(1).withSteps(9).run();
        assertEquals(new Status.Running(), run.status());
        assertEquals(List.of(-2.0), run.last().w());
    }

    @Test
    void beyondOneTheParabolaDivergesAndSaysAtWhichStep() {
        Trajectory run = Descent.on(ToyLoss.PARABOLA).from(2).withRate(1.1).run();
        // L grows 1.2² times a step: the first n with 1.44ⁿ > 10⁴
        int n = (int) Math.ceil(Math.log(Descent.GROWTH) / Math.log(1.44));
        Status.Diverged end = assertInstanceOf(Status.Diverged.class, run.status());
        assertEquals(n, end.step());
        assertEquals(n + 1, run.points().size());
        assertEquals(
                "diverged at step 26: L: found %s, expected at most 40000.0"
                        .formatted(run.last().loss()),
                end.toString());
    }

    @Test
    void anAbsurdRateDivergesAtTheFirstStepInsteadOfGivingNaN() {
        Trajectory run = Descent.on("w^4", 1e60).withRate(1e300).run();
        assertEquals(1, run.points().size());
        assertEquals(
                new Status.Diverged(1, "w: found -Infinity, expected a finite number"),
                run.status());
    }

    @Test
    void leavingWhereTheLossIsDefinedDiverges() {
        Trajectory run = Descent.on("log(w)", 0.5).withRate(1).run();
        assertEquals(
                new Status.Diverged(
                        1, "n1 = log(w) with w = -1.5: found NaN, expected a finite number"),
                run.status());
    }

    @Test
    void theDoubleWellEndsInTheWellOfItsSideAndOnlyOneIsTheLowest() {
        Descent right = Descent.on(ToyLoss.DOUBLE_WELL).withSteps(500);
        Trajectory stuck = right.run();
        Trajectory best = right.from(-1.8).run();
        assertInstanceOf(Status.Converged.class, stuck.status());
        assertInstanceOf(Status.Converged.class, best.status());
        assertEquals(0.96, stuck.last().w().getFirst(), 0.01);
        assertEquals(-1.04, best.last().w().getFirst(), 0.01);
        assertTrue(best.last().loss() < stuck.last().loss());
    }

    @Test
    void rosenbrocksValleyIsFollowedSlowlyToItsMinimum() {
        Descent descent = Descent.on(ToyLoss.ROSENBROCK);
        Point early = descent.withSteps(50).run().last();
        Point late = descent.withSteps(Descent.MAX_STEPS).run().last();
        assertTrue(early.loss() > 1, () -> "found " + early);
        assertEquals(1, late.w().getFirst(), 0.02);
        assertEquals(1, late.w().getLast(), 0.04);
    }

    @Test
    void theSaddleHoldsWhoStartsOnItsRidgeAndLosesTheOthers() {
        Descent saddle = Descent.on(ToyLoss.SADDLE).withSteps(1000);
        assertEquals(new Status.Converged(0), saddle.from(0, 0).run().status());
        Trajectory ridge = saddle.from(1.5, 0).run();
        assertInstanceOf(Status.Converged.class, ridge.status());
        assertEquals(0, ridge.last().loss(), 1e-12);
        assertInstanceOf(Status.Diverged.class, saddle.run().status());
    }

    @Test
    void theRavineZigzagsBelowItsLimitAndDivergesAbove() {
        Trajectory zigzag = Descent.on(ToyLoss.RAVINE).withSteps(4).run();
        for (int n = 0; n <= 4; n++) {
            // w₂ = (1 − 20α)ⁿ = (−0.8)ⁿ
            assertEquals(Math.pow(-0.8, n), zigzag.points().get(n).w().getLast(), 1e-12);
        }
        Trajectory far = Descent.on(ToyLoss.RAVINE).withRate(0.11).withSteps(500).run();
        assertInstanceOf(Status.Diverged.class, far.status());
    }

    @Test
    void anExpressionOfTwoVariablesDescendsInTheirOrder() {
        Trajectory run = Descent.on("(b - 1)^2 + (a + 2)^2", 0, 0).withSteps(200).run();
        assertEquals(List.of("b", "a"), run.variables());
        assertEquals(1, run.last().w().getFirst(), 1e-6);
        assertEquals(-2, run.last().w().getLast(), 1e-6);
        assertInstanceOf(Status.Converged.class, run.status());
    }

    @Test
    void theSameDescentGivesTheSameBits() {
        for (ToyLoss loss : ToyLoss.values()) {
            assertEquals(Descent.on(loss).run(), Descent.on(loss).run());
        }
    }

    @Tag("timed")
    @Test
    void theLongestDescentOnTheLongestExpressionEndsInSeconds() {
        String sum = "w+".repeat(400) + "0.01*w^2";
        Trajectory run =
                assertTimeout(
                        Duration.ofSeconds(30),
                        () -> Descent.on(sum, 1).withRate(1e-9).withSteps(Descent.MAX_STEPS).run());
        assertEquals(Descent.MAX_STEPS + 1, run.points().size());
    }

    @Test
    void noStepsLeavesTheStart() {
        Trajectory run = Descent.on(ToyLoss.PARABOLA).withSteps(0).run();
        assertEquals(List.of(new Point(List.of(2.0), 4, List.of(4.0))), run.points());
        assertEquals(4, run.last().slope());
    }

    @Test
    void whatCannotDescendIsRefused() {
        Descent parabola = Descent.on(ToyLoss.PARABOLA);
        assertRefused(
                "loss: found the variables [], expected one or two", () -> Descent.on("1 + 1"));
        assertRefused(
                "loss: found the variables [a, b, c], expected one or two",
                () -> Descent.on("a + b + c", 1, 2, 3));
        assertRefused(
                "start: found [1.0, 2.0], expected a finite number for each of [w]",
                () -> parabola.from(1, 2));
        assertRefused(
                "start: found [NaN], expected a finite number for each of [w]",
                () -> parabola.from(Double.NaN));
        assertRefused(
                "α: found -0.1, expected a finite number, 0 or more",
                () -> parabola.withRate(-0.1));
        assertRefused(
                "α: found NaN, expected a finite number, 0 or more",
                () -> parabola.withRate(Double.NaN));
        assertRefused("steps: found 10001, expected 0 to 10000", () -> parabola.withSteps(10_001));
        assertRefused("steps: found -1, expected 0 to 10000", () -> parabola.withSteps(-1));
        assertRefused(
                "point: found [1.0, 2.0], expected a number for each of [w]",
                () -> parabola.at(List.of(1.0, 2.0)));
        assertThrows(NotFiniteException.class, Descent.on("log(w)", -1)::run);
    }

    private static void assertRefused(String message, Executable action) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, action).getMessage());
    }
}
