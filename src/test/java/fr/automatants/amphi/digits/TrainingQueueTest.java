package fr.automatants.amphi.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.digits.Progress.Stage;
import fr.automatants.amphi.digits.TrainingJob.Trained;
import fr.automatants.amphi.digits.TrainingQueue.Watch;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Evaluation;
import fr.automatants.amphi.engine.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TrainingQueueTest {
    private static final Hyperparameters SMALL = chosen(0.1, 2, 1);

    /// Some seconds: longer than it takes to look at it.
    private static final Hyperparameters LONG =
            new Hyperparameters(
                    List.of(16, 16), Activation.RELU, Method.ADAM, 0.001, 8, 30, 60_000, 1);

    private final TrainingQueue queue = new TrainingQueue(1);

    @Test
    void aTrainedNetworkReadsWhatItsCurveSays() {
        Trained trained = queue.train(SMALL).join().orElseThrow();
        Progress end = queue.find(SMALL).orElseThrow().progress();
        Digits test = Mnist.load().test();
        assertEquals(Stage.FINISHED, end.stage());
        assertEquals(SMALL.steps(), end.step());
        assertEquals(
                Evaluation.of(trained.network(), test.dataset()).accuracy(),
                end.accuracies().getLast().unseen());
        assertEquals(end.accuracies().getLast().unseen(), trained.test().accuracy());
        assertTrue(trained.test().accuracy() > 0.5, () -> "" + trained.test().accuracy());
        assertEquals(12, trained.misread().size());
        trained.misread()
                .forEach(wrong -> {
                    assertFalse(test.label(wrong.index()) == wrong.answer());
                });
    }

    @Test
    void theCurvesBeginUntrainedAndEndAtTheLastStep() {
        List<Progress> told = new ArrayList<>();
        new TrainingLoop(SMALL, told::add, () -> false).run();
        Progress end = told.getLast();
        assertEquals(0, end.accuracies().getFirst().step());
        assertEquals(SMALL.steps(), end.accuracies().getLast().step());
        assertEquals(SMALL.steps(), end.losses().getLast().step());
        assertEquals(1 + 12, end.accuracies().size());
        assertTrue(end.losses().getFirst().loss() > end.losses().getLast().loss());
        for (int i = 1; i < told.size(); i++) {
            assertTrue(told.get(i).step() >= told.get(i - 1).step());
        }
    }

    @Test
    void theSameChoicesGiveTheSameBitsAndAnotherSeedOthers() {
        Network one = queue.train(SMALL).join().orElseThrow().network();
        Network same = new TrainingQueue(2).train(SMALL).join().orElseThrow().network();
        Network other = queue.train(chosen(0.1, 2, 2)).join().orElseThrow().network();
        assertArrayEquals(one.parameterVector(), same.parameterVector());
        assertFalse(Arrays.equals(one.parameterVector(), other.parameterVector()));
    }

    @Test
    void thoseWhoChooseTheSameShareOneTraining() {
        Watch mine = queue.watch(LONG, () -> {}).orElseThrow();
        Watch yours = queue.watch(LONG, () -> {}).orElseThrow();
        assertSame(mine.job(), yours.job());
        mine.close();
        assertFalse(yours.job().progress().stage().isOver());
        yours.close();
        assertEquals(Optional.empty(), yours.job().trained().join());
        waitFor(yours.job(), Stage.CANCELLED);
    }

    @Test
    void theOthersWaitTheirTurnAndAreTold() throws InterruptedException {
        Watch first = queue.watch(LONG, () -> {}).orElseThrow();
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger ahead = new AtomicInteger(-1);
        Watch[] second = new Watch[1];
        second[0] =
                queue.watch(
                                SMALL,
                                () -> {
                                    Progress now = queue.find(SMALL).orElseThrow().progress();
                                    if (now.stage() == Stage.WAITING) {
                                        ahead.set(now.ahead());
                                    }
                                    if (now.stage() == Stage.FINISHED) {
                                        done.countDown();
                                    }
                                })
                        .orElseThrow();
        assertEquals(1, ahead.get());
        assertEquals(Stage.WAITING, second[0].job().progress().stage());
        first.close();
        assertTrue(done.await(30, TimeUnit.SECONDS));
        assertEquals(Stage.CANCELLED, first.job().progress().stage());
    }

    @Test
    void whoLeavesBeforeTheirTurnLeavesNothingBehind() {
        try (Watch first = queue.watch(LONG, () -> {}).orElseThrow()) {
            Watch second = queue.watch(SMALL, () -> {}).orElseThrow();
            second.close();
            assertEquals(Stage.CANCELLED, second.job().progress().stage());
            assertEquals(Optional.empty(), queue.find(SMALL));
            assertFalse(first.job().progress().stage().isOver());
        }
    }

    @Test
    void aGivenUpTrainingBeginsAgainWhenSomebodyWantsIt() {
        Watch first = queue.watch(LONG, () -> {}).orElseThrow();
        first.close();
        waitFor(first.job(), Stage.CANCELLED);
        try (Watch again = queue.watch(LONG, () -> {}).orElseThrow()) {
            assertFalse(again.job().progress().stage().isOver());
        }
    }

    @Test
    void tooLargeAnAlphaDivergesAndLeadsToNoNetwork() {
        Hyperparameters wild =
                new Hyperparameters(
                        List.of(64, 64), Activation.IDENTITY, Method.MOMENTUM, 10, 1, 1, 600, 1);
        assertEquals(Optional.empty(), queue.train(wild).join());
        waitFor(queue.find(wild).orElseThrow(), Stage.DIVERGED);
    }

    @Test
    void twoHundredMayWaitAndOneTooManyIsRefused() {
        List<Watch> watches = new ArrayList<>();
        watches.add(queue.watch(LONG, () -> {}).orElseThrow());
        for (int seed = 0; seed < 200; seed++) {
            watches.add(queue.watch(chosen(0.1, 2, seed), () -> {}).orElseThrow());
        }
        assertTrue(queue.isFull());
        assertEquals(Optional.empty(), queue.watch(chosen(0.1, 2, 200), () -> {}));
        assertTrue(queue.watch(LONG, () -> {}).isPresent(), "what is there may be watched");
        watches.reversed().forEach(Watch::close);
        assertFalse(queue.isFull());
    }

    @Test
    void whatTakesTooMuchWorkIsRefused() {
        Hyperparameters huge =
                new Hyperparameters(
                        List.of(128, 128), Activation.RELU, Method.ADAM, 0.001, 32, 30, 60_000, 1);
        assertFalse(huge.affordable());
        assertEquals(Optional.empty(), queue.watch(huge, () -> {}));
        // 676·128 + 128 + 128·128 + 128 + 128·10 + 10 = 104 458 parameters, by hand
        assertEquals(11_274 * 30 / 104_458, huge.mostEpochs());
        assertTrue(LONG.affordable());
    }

    @Test
    void valuesOutOfReachAreRefusedByName() {
        assertTrue(refusal(() -> chosen(0, 2, 1)).contains("learning rate: found 0.0"));
        assertTrue(refusal(() -> chosen(Double.NaN, 2, 1)).contains("learning rate: found NaN"));
        assertTrue(refusal(() -> chosen(0.1, 31, 1)).contains("epochs: found 31.0"));
        assertTrue(refusal(() -> chosen(0.1, 2, -1)).contains("seed: found -1.0"));
        assertTrue(refusal(() -> new TrainingQueue(0)).contains("workers: found 0"));
    }

    private static String refusal(Executable deed) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, deed).getMessage());
    }

    private static void waitFor(TrainingJob job, Stage stage) {
        while (!job.progress().stage().isOver()) {
            Thread.onSpinWait();
        }
        assertEquals(stage, job.progress().stage());
    }

    private static Hyperparameters chosen(double rate, int epochs, int seed) {
        return new Hyperparameters(
                List.of(16), Activation.RELU, Method.GRADIENT_DESCENT, rate, 10, epochs, 600, seed);
    }
}
