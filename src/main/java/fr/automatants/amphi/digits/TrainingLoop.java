package fr.automatants.amphi.digits;

import fr.automatants.amphi.digits.Progress.Accuracy;
import fr.automatants.amphi.digits.Progress.LossPoint;
import fr.automatants.amphi.digits.Progress.Stage;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Evaluation;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.Recipe;
import fr.automatants.amphi.engine.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The computation of a [TrainingJob]: a pure function of its hyperparameters, told as it goes on.
final class TrainingLoop {
    private static final int LOSS_POINTS = 100;

    /// Together they cost as much as an epoch of all digits.
    private static final int ACCURACIES = 12;

    private static final int JUDGED = 5_000;

    private final Hyperparameters chosen;
    private final Consumer<Progress> listener;
    private final BooleanSupplier cancelled;
    private final Network network;
    private final Dataset unseen = Mnist.load().test().dataset();
    private final List<LossPoint> losses = new ArrayList<>();
    private final List<Accuracy> accuracies = new ArrayList<>();
    private double lossSum;
    private int lossCount;

    /// @param listener told now and then, on the thread that runs
    /// @param cancelled asked before each step
    TrainingLoop(Hyperparameters chosen, Consumer<Progress> listener, BooleanSupplier cancelled) {
        this.chosen = chosen;
        this.listener = listener;
        this.cancelled = cancelled;
        this.network = Network.initialised(chosen.architecture(), chosen.seed());
    }

    /// Returns the network in training.
    Network network() {
        return network;
    }

    /// Trains to the end, or until the loss is no number or nobody wants it any more.
    Stage run() {
        Digits digits = Mnist.load().train();
        Dataset seen = digits.first(chosen.samples()).dataset();
        Dataset judged = digits.first(Math.min(chosen.samples(), JUDGED)).dataset();
        Trainer trainer = new Trainer(network, seen, Loss.CROSS_ENTROPY, recipe(), 0);
        measure(0, judged);
        while (trainer.steps() < chosen.steps()) {
            if (cancelled.getAsBoolean()) {
                return Stage.CANCELLED;
            }
            add(trainer.step((float) chosen.learningRate()));
            if (trainer.divergedAt().isPresent()) {
                return Stage.DIVERGED;
            }
            boolean lossDue = due(trainer.steps(), LOSS_POINTS);
            boolean accuracyDue = due(trainer.steps(), ACCURACIES);
            if (lossDue) {
                mark(trainer.steps());
            }
            if (accuracyDue) {
                measure(trainer.steps(), judged);
            }
            if (lossDue || accuracyDue) {
                tell(trainer.steps());
            }
        }
        return Stage.FINISHED;
    }

    private Recipe recipe() {
        return Recipe.of(chosen.batchSize(), chosen.seed()).with(chosen.method().optimiser());
    }

    /// Whether one of `points` equal parts of the training ends with this step; all of them do in time.
    private boolean due(long step, int points) {
        long steps = chosen.steps();
        return step * points / steps > (step - 1) * points / steps;
    }

    private void add(float loss) {
        lossSum += loss;
        lossCount++;
    }

    private void mark(long step) {
        losses.add(new LossPoint(step, (float) (lossSum / lossCount)));
        lossSum = 0;
        lossCount = 0;
    }

    private void measure(long step, Dataset judged) {
        accuracies.add(
                new Accuracy(
                        step,
                        Evaluation.of(network, judged).accuracy(),
                        Evaluation.of(network, unseen).accuracy()));
        tell(step);
    }

    private void tell(long step) {
        listener.accept(new Progress(Stage.RUNNING, 0, step, losses, accuracies));
    }
}
