package fr.automatants.amphi.challenge;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.ProgressListener;
import fr.automatants.amphi.engine.Schedule;
import fr.automatants.amphi.engine.Trainer;
import java.util.List;
import java.util.Locale;
import org.ejml.data.FMatrixRMaj;

/// The club's own entries, to measure oneself by: each a pure function of one seed.
enum Baseline {
    /// Answers 1 whatever it sees: what a score is worth that is no better.
    ALWAYS_ONE {
        @Override
        Network network() {
            float[] biases = new float[Digits.CLASSES];
            biases[1] = 1;
            FMatrixRMaj w = new FMatrixRMaj(Digits.CLASSES, Digits.PIXELS);
            return Network.of(List.of(new Layer(w, biases, Activation.IDENTITY)));
        }
    },

    /// One layer: no hidden neuron at all.
    SOFTMAX_REGRESSION {
        @Override
        Network network() {
            return trained(
                    new Architecture(
                            Digits.PIXELS,
                            List.of(Digits.CLASSES),
                            Activation.RELU,
                            Activation.SOFTMAX));
        }
    },

    /// The course's 676 → 16 → 16 → 10.
    COURSE {
        @Override
        Network network() {
            return trained(Architecture.course());
        }
    },

    /// 676 → 128 → 10.
    WIDE {
        @Override
        Network network() {
            return trained(
                    new Architecture(
                            Digits.PIXELS,
                            List.of(128, Digits.CLASSES),
                            Activation.RELU,
                            Activation.SOFTMAX));
        }
    };

    private static final long SEED = 1;
    private static final int EPOCHS = 5;
    private static final int BATCH = 32;
    private static final float FIRST_RATE = 0.1f;
    private static final float DECAY = 0.7f;

    /// Makes it: some seconds of one processor.
    abstract Network network();

    /// Its name in tables and translations: `always-one`.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Network trained(Architecture architecture) {
        Network network = Network.initialised(architecture, SEED);
        Trainer trainer =
                new Trainer(
                        network, Mnist.load().train().dataset(), Loss.CROSS_ENTROPY, BATCH, SEED);
        Schedule rate = Schedule.decaying(FIRST_RATE, DECAY, trainer.stepsPerEpoch());
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            trainer.epoch(rate, () -> false, ProgressListener.NONE);
        }
        return network;
    }
}
