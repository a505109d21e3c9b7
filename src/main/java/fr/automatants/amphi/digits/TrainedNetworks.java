package fr.automatants.amphi.digits;

import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.ProgressListener;
import fr.automatants.amphi.engine.Schedule;
import fr.automatants.amphi.engine.Trainer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The course's network before and after it has learnt to read MNIST (deck S18 to S21).
///
/// Both are pure functions of one seed: every server shows the same bits. Training takes a few
/// seconds of one processor, once, in the background, when somebody first asks.
public final class TrainedNetworks {
    /// Not chosen among others: the first.
    private static final long SEED = 1;

    private static final int EPOCHS = 8;
    private static final int BATCH = 32;
    private static final float FIRST_RATE = 0.1f;
    private static final float DECAY = 0.7f;

    private final Network untrained = Network.initialised(Architecture.course(), SEED);
    private @Nullable CompletableFuture<Network> trained;

    /// Returns 676 → 16 → 16 → 10 as it was drawn: random weights, biases 0.
    public Network untrained() {
        return untrained;
    }

    /// Returns the same network once it has learnt; reads at least 95 % of MNIST's test digits.
    ///
    /// Never waits: the first call starts the training, `getNow` tells whether it is over.
    public synchronized CompletableFuture<Network> trained() {
        CompletableFuture<Network> started = trained;
        if (started == null) {
            started = CompletableFuture.supplyAsync(this::train, TrainedNetworks::inBackground);
            trained = started;
        }
        return started.copy();
    }

    private Network train() {
        Network network = untrained.copy();
        var digits = Mnist.load().train().dataset();
        Trainer trainer = new Trainer(network, digits, Loss.CROSS_ENTROPY, BATCH, SEED);
        Schedule rate = Schedule.decaying(FIRST_RATE, DECAY, trainer.stepsPerEpoch());
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            trainer.epoch(rate, () -> false, ProgressListener.NONE);
        }
        return network;
    }

    /// A thread of its own, which the people who are waiting for a page come before.
    private static void inBackground(Runnable task) {
        Thread.ofPlatform()
                .daemon()
                .name("digits-training")
                .priority(Thread.MIN_PRIORITY)
                .start(task);
    }
}
