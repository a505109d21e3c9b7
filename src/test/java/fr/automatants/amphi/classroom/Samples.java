package fr.automatants.amphi.classroom;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Dataset;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.FMatrixRMaj;

/// A small learnable data set: each class lights its own pixels. Ten batches an epoch.
final class Samples {
    static final int STEPS_PER_EPOCH = 10;

    static final TrainingData DATA =
            new TrainingData(
                    Architecture.course(),
                    set(STEPS_PER_EPOCH * Training.BATCH, 1),
                    set(100, 2),
                    specimens());

    private Samples() {}

    static Training training() {
        return new Training(DATA, 1, 7, RunState.DEFAULT_LEARNING_RATE);
    }

    /// Trains until the run is at rest, or for so many batches.
    static void train(Training training, int batches) {
        for (int i = 0; i < batches && training.state().running(); i++) {
            training.batch();
        }
    }

    private static Dataset set(int size, long seed) {
        Random random = new Random(seed);
        FMatrixRMaj x = new FMatrixRMaj(size, Digits.PIXELS);
        byte[] labels = new byte[size];
        for (int row = 0; row < size; row++) {
            labels[row] = (byte) (row % Digits.CLASSES);
            for (int i = 0; i < Digits.PIXELS; i++) {
                boolean lit = i % Digits.CLASSES == labels[row];
                x.set(row, i, (lit ? 0.5f : 0) + 0.3f * random.nextFloat());
            }
        }
        return new Dataset(x, labels, Digits.CLASSES);
    }

    private static Specimens specimens() {
        Random random = new Random(3);
        return new Specimens(
                IntStream.range(0, Specimens.COUNT)
                        .mapToObj(label -> {
                            byte[] pixels = new byte[Digits.PIXELS];
                            random.nextBytes(pixels);
                            return new Specimens.Specimen(label, pixels);
                        })
                        .toList());
    }
}
