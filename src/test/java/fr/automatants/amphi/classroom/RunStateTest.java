package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.classroom.Outcome.Accepted;
import fr.automatants.amphi.classroom.Outcome.Effect;
import fr.automatants.amphi.classroom.Outcome.Reason;
import fr.automatants.amphi.classroom.Outcome.Rejected;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunStateTest {
    private static final RunState FRESH = RunState.fresh(1, 7, 0.1f, 10);

    @Nested
    class Start {
        @Test
        void makesARunAtRestRun() {
            assertTrue(after(FRESH, new Operation.Start()).running());
        }

        @Test
        void isRefusedWhileRunning() {
            assertRefused(Reason.ALREADY_RUNNING, running(), new Operation.Start());
        }

        @Test
        void isRefusedAfterADivergence() {
            assertRefused(Reason.DIVERGED, diverged(), new Operation.Start());
        }
    }

    @Nested
    class Pause {
        @Test
        void stopsARunWhereItIsAndHasItMeasured() {
            RunState now = running().trained(2);
            assertEquals(
                    new Accepted(
                            new RunState(1, 7, 0.1f, 10, 1, 1, false), Set.of(Effect.COME_TO_REST)),
                    now.apply(new Operation.Pause()));
        }

        @Test
        void isRefusedAtRest() {
            assertRefused(Reason.ALREADY_PAUSED, FRESH, new Operation.Pause());
        }
    }

    @Nested
    class StepOnce {
        @Test
        void trainsOnExactlyOneBatch() {
            RunState now = after(FRESH, new Operation.StepOnce());
            assertTrue(now.running());
            assertFalse(now.trained(2).running());
        }

        @Test
        void isRefusedWhileRunning() {
            assertRefused(Reason.ALREADY_RUNNING, running(), new Operation.StepOnce());
        }

        @Test
        void isRefusedAfterADivergence() {
            assertRefused(Reason.DIVERGED, diverged(), new Operation.StepOnce());
        }
    }

    @Nested
    class EpochOnce {
        @Test
        void runsToTheEndOfTheEpochItIsIn() {
            RunState middle = new RunState(1, 7, 0.1f, 10, 13, 13, false);
            assertEquals(20, after(middle, new Operation.EpochOnce()).target());
        }

        @Test
        void runsAWholeEpochFromTheEndOfOne() {
            RunState end = new RunState(1, 7, 0.1f, 10, 10, 10, false);
            assertEquals(20, after(end, new Operation.EpochOnce()).target());
        }

        @Test
        void makesARunThatRunsStopAtTheEndOfItsEpoch() {
            assertEquals(10, after(running().trained(1), new Operation.EpochOnce()).target());
        }
    }

    @Nested
    class Reset {
        @Test
        void beginsTheNextRunAtRestAndKeepsTheLearningRate() {
            RunState fast = after(running(), new Operation.SetLearningRate(0.5f));
            assertEquals(
                    new Accepted(RunState.fresh(2, 42, 0.5f, 10), Set.of(Effect.BEGIN_RUN)),
                    fast.apply(new Operation.Reset(42)));
        }

        @Test
        void healsADivergence() {
            assertFalse(after(diverged(), new Operation.Reset(1)).diverged());
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, RunState.MAX_SEED + 1, Long.MIN_VALUE, Long.MAX_VALUE})
        void refusesASeedOutOfBounds(long seed) {
            assertRefused(Reason.SEED_OUT_OF_BOUNDS, FRESH, new Operation.Reset(seed));
        }

        @ParameterizedTest
        @ValueSource(longs = {0, RunState.MAX_SEED})
        void acceptsTheBounds(long seed) {
            assertEquals(seed, after(FRESH, new Operation.Reset(seed)).seed());
        }
    }

    @Nested
    class SetLearningRate {
        @Test
        void changesNothingElse() {
            assertEquals(
                    new RunState(1, 7, 3f, 10, 0, Long.MAX_VALUE, false),
                    after(running(), new Operation.SetLearningRate(3)));
        }

        @ParameterizedTest
        @ValueSource(floats = {0, -1, 0.0009f, 3.01f, Float.NaN, Float.POSITIVE_INFINITY})
        void refusesARateOutOfBounds(float rate) {
            assertRefused(
                    Reason.LEARNING_RATE_OUT_OF_BOUNDS, FRESH, new Operation.SetLearningRate(rate));
        }
    }

    @Nested
    class ABatch {
        @Test
        void countsStepsAndEpochs() {
            RunState now = running();
            for (int i = 0; i < 25; i++) {
                now = now.trained(1);
            }
            assertEquals(25, now.step());
            assertEquals(2, now.epoch());
            assertTrue(now.running());
        }

        @ParameterizedTest
        @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY})
        void whoseLossIsNoNumberStopsTheRun(float loss) {
            RunState now = running().trained(loss);
            assertTrue(now.diverged());
            assertFalse(now.running());
        }
    }

    private static RunState running() {
        return after(FRESH, new Operation.Start());
    }

    private static RunState diverged() {
        return running().trained(Float.NaN);
    }

    private static RunState after(RunState state, Operation operation) {
        return switch (state.apply(operation)) {
            case Accepted(RunState next, var effects) -> next;
            case Rejected(Reason reason) -> throw new AssertionError(operation + ": " + reason);
        };
    }

    private static void assertRefused(Reason reason, RunState state, Operation operation) {
        assertEquals(new Rejected(reason), state.apply(operation));
    }
}
