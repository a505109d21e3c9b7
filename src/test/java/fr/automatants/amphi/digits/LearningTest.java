package fr.automatants.amphi.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Evaluation;
import fr.automatants.amphi.engine.Initialisation;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.ProgressListener;
import fr.automatants.amphi.engine.Trainer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The course's promise: its network learns to read digits, while people watch.
class LearningTest {
    private static final Dataset TRAIN = Mnist.load().train().dataset();
    private static final Dataset TEST = Mnist.load().test().dataset();

    record Run(long seed, double afterOne, double afterTen) {}

    @Test
    void theCoursesNetworkReadsDigits() throws Exception {
        List<Run> runs;
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Run>> work =
                    LongStream.rangeClosed(1, 6)
                            .<Callable<Run>>mapToObj(seed -> () -> run(seed))
                            .toList();
            runs = threads.invokeAll(work).stream().map(Future::resultNow).toList();
        }
        runs.forEach(run ->
                System.out.printf(
                        "seed %d: %.2f %% after 1 epoch, %.2f %% after 10%n",
                        run.seed, 100 * run.afterOne, 100 * run.afterTen));
        double mean = runs.stream().mapToDouble(Run::afterTen).average().orElseThrow();
        assertTrue(mean >= 0.949, () -> "mean accuracy after 10 epochs: " + mean);
        for (Run run : runs) {
            assertTrue(run.afterOne >= 0.91, run::toString);
        }
    }

    @Test
    void sigmoidsAndSquaredErrorsReadDigitsToo() {
        Architecture architecture =
                new Architecture(
                        Digits.PIXELS, List.of(16, 16, 10), Activation.SIGMOID, Activation.SIGMOID);
        double mean =
                LongStream.rangeClosed(1, 3)
                        .mapToDouble(seed -> sigmoids(architecture, seed))
                        .average()
                        .orElseThrow();
        assertTrue(mean >= 0.94, () -> "mean accuracy after 10 epochs: " + mean);
    }

    private static double sigmoids(Architecture architecture, long seed) {
        Network network = Network.initialised(architecture, new Initialisation.Xavier(), seed);
        double accuracy = afterTen(new Trainer(network, TRAIN, Loss.SQUARED_ERROR, 32, seed), 1);
        System.out.printf("sigmoid, seed %d: %.2f %% after 10%n", seed, 100 * accuracy);
        return accuracy;
    }

    @Test
    void oneEpochGivesTheSameBitsWhateverElseRuns() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<byte[]>> work = List.of(this::oneEpoch, this::oneEpoch);
            var found = threads.invokeAll(work).stream().map(Future::resultNow).toList();
            assertArrayEquals(found.getFirst(), found.getLast());
            assertArrayEquals(found.getFirst(), oneEpoch());
        }
    }

    private byte[] oneEpoch() {
        Trainer trainer = trainer(4);
        trainer.epoch(0.1f, () -> false, ProgressListener.NONE);
        return trainer.network().fingerprint();
    }

    private static Run run(long seed) {
        Trainer trainer = trainer(seed);
        trainer.epoch(0.1f, () -> false, ProgressListener.NONE);
        double afterOne = Evaluation.of(trainer.network(), TEST).accuracy();
        return new Run(seed, afterOne, afterTen(trainer, 0.1f));
    }

    /// Trains to the end of the tenth epoch and answers the accuracy on the test set.
    private static double afterTen(Trainer trainer, float learningRate) {
        while (trainer.epoch() < 10) {
            trainer.epoch(learningRate, () -> false, ProgressListener.NONE);
        }
        return Evaluation.of(trainer.network(), TEST).accuracy();
    }

    private static Trainer trainer(long seed) {
        Network network = Network.initialised(Architecture.course(), seed);
        return new Trainer(network, TRAIN, Loss.CROSS_ENTROPY, 32, seed);
    }
}
