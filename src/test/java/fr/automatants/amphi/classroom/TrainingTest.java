package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
    @Test
    void oneStepIsOneBatchAndLeavesAPointOnEachCurve() {
        Training training = Samples.training();
        training.apply(new Operation.StepOnce());
        Samples.train(training, 100);
        assertEquals(1, training.state().step());
        assertTrue(training.losses().endsAt(1));
        assertTrue(training.accuracies().endsAt(1));
    }

    @Test
    void oneEpochEndsAtTheEpochsEnd() {
        Training training = Samples.training();
        training.apply(new Operation.StepOnce());
        Samples.train(training, 1);
        training.apply(new Operation.EpochOnce());
        Samples.train(training, 100);
        assertEquals(Samples.STEPS_PER_EPOCH, training.state().step());
        assertEquals(1, training.state().epoch());
    }

    @Test
    void aRunLearns() {
        Training training = Samples.training();
        int before = training.evaluation().correct();
        training.apply(new Operation.Start());
        Samples.train(training, 500);
        assertTrue(training.evaluation().correct() > Math.max(before, 90));
    }

    @Test
    void aLearningRateTakesEffectFromTheNextBatchOn() {
        Training slow = Samples.training();
        Training fast = Samples.training();
        for (Training training : List.of(slow, fast)) {
            training.apply(new Operation.Start());
            Samples.train(training, 5);
        }
        assertArrayEquals(slow.network().fingerprint(), fast.network().fingerprint());
        fast.apply(new Operation.SetLearningRate(0.5f));
        Samples.train(slow, 1);
        Samples.train(fast, 1);
        assertFalse(
                java.util.Arrays.equals(
                        slow.network().fingerprint(), fast.network().fingerprint()));
    }

    @Test
    void aReplayOfTheLogGivesTheSameBitsAndTheSameCurves() {
        Training first = Samples.training();
        List<Past.Logged> log = perform(first);
        Training again = Samples.training();
        Replay replay = new Replay(again, new Past(1, 7, 0.1f, first.state().step(), log));
        while (!replay.done()) {
            replay.advance();
        }
        assertEquals(first.state(), again.state());
        assertArrayEquals(first.network().fingerprint(), again.network().fingerprint());
        assertArrayEquals(all(first.losses()).steps(), all(again.losses()).steps());
        assertArrayEquals(all(first.losses()).values(), all(again.losses()).values());
        assertArrayEquals(all(first.accuracies()).values(), all(again.accuracies()).values());
    }

    @Test
    void aLogThatStopsBeforeWhatWasReachedIsRefused() {
        Replay replay = new Replay(Samples.training(), new Past(1, 7, 0.1f, 5, List.of()));
        assertThrows(IllegalStateException.class, replay::advance);
    }

    @Test
    void aRunThatDivergesStops() {
        Training training = Samples.training();
        training.apply(new Operation.SetLearningRate(3));
        training.apply(new Operation.Start());
        // 3 alone may be survived: weights blown up by hand are not
        Training blown = new Training(Samples.DATA, 1, 7, 1e20f);
        blown.apply(new Operation.Start());
        Samples.train(blown, 50);
        assertTrue(blown.state().diverged());
        assertFalse(blown.state().running());
        assertTrue(Float.isNaN(blown.lastLoss()) || Float.isInfinite(blown.lastLoss()));
        blown.apply(new Operation.Reset(7));
        assertArrayEquals(
                Samples.training().network().fingerprint(), blown.network().fingerprint());
    }

    private static Series.Stretch all(Series series) {
        return series.stretch(0, Series.CAPACITY);
    }

    /// A lively lesson, with its log.
    private static List<Past.Logged> perform(Training training) {
        List<Past.Logged> log = new ArrayList<>();
        act(training, log, new Operation.StepOnce(), 10);
        act(training, log, new Operation.Start(), 33);
        act(training, log, new Operation.SetLearningRate(0.3f), 14);
        act(training, log, new Operation.Pause(), 10);
        act(training, log, new Operation.EpochOnce(), 100);
        act(training, log, new Operation.Start(), 21);
        return log;
    }

    private static void act(
            Training training, List<Past.Logged> log, Operation operation, int batches) {
        log.add(new Past.Logged(training.state().step(), operation));
        training.apply(operation);
        Samples.train(training, batches);
    }
}
