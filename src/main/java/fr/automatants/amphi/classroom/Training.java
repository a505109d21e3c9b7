package fr.automatants.amphi.classroom;

import fr.automatants.amphi.classroom.Outcome.Accepted;
import fr.automatants.amphi.classroom.Outcome.Effect;
import fr.automatants.amphi.engine.Evaluation;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.Trainer;

/// The computation of a run, one batch at a time: a pure function of seed, data and operations.
///
/// For one thread at a time; it neither waits nor publishes nor keeps anything.
final class Training {
    static final int BATCH = 32;

    /// A multiple of the loss's interval and a divisor of MNIST's 1 875 batches.
    static final int ACCURACY_INTERVAL = 125;

    static final int LOSS_INTERVAL = 25;

    /// After the first epoch, so many times fewer measures.
    private static final int LATER = 3;

    private final TrainingData data;
    private RunState state;
    private Network network;
    private Trainer trainer;
    private Series losses = new Series(LOSS_INTERVAL);
    private Series accuracies = new Series(ACCURACY_INTERVAL);
    private double lossSum;
    private int lossCount;
    private float lastLoss = Float.NaN;
    private Evaluation evaluation;

    Training(TrainingData data, int run, long seed, float learningRate) {
        this.data = data;
        this.network = Network.initialised(data.architecture(), seed);
        this.trainer = trainer(seed);
        this.state = RunState.fresh(run, seed, learningRate, trainer.stepsPerEpoch());
        this.evaluation = Evaluation.of(network, data.test());
        accuracies.add(0, (float) evaluation.accuracy());
    }

    /// Takes an operation; only an accepted one changes anything.
    Outcome apply(Operation operation) {
        Outcome outcome = state.apply(operation);
        if (outcome instanceof Accepted(RunState next, var effects)) {
            state = next;
            if (effects.contains(Effect.BEGIN_RUN)) {
                begin();
            }
            if (effects.contains(Effect.COME_TO_REST)) {
                rest();
            }
        }
        return outcome;
    }

    /// Trains on the next batch and measures where the curves want a point.
    void batch() {
        float loss = trainer.step(state.learningRate());
        state = state.trained(loss);
        lossSum += loss;
        lossCount++;
        if (losses.due(state.step())) {
            markLoss();
        }
        if (accuracies.due(state.step()) && worthMeasuring()) {
            evaluate();
        }
        if (!state.running()) {
            rest();
        }
    }

    RunState state() {
        return state;
    }

    Network network() {
        return network;
    }

    Specimens specimens() {
        return data.specimens();
    }

    Series losses() {
        return losses;
    }

    Series accuracies() {
        return accuracies;
    }

    /// The mean loss of the last stretch of batches; NaN before the first and after a divergence.
    float lastLoss() {
        return lastLoss;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    private void begin() {
        network = Network.initialised(data.architecture(), state.seed());
        trainer = trainer(state.seed());
        losses = new Series(LOSS_INTERVAL);
        accuracies = new Series(ACCURACY_INTERVAL);
        lossSum = 0;
        lossCount = 0;
        lastLoss = Float.NaN;
        evaluate();
    }

    private Trainer trainer(long seed) {
        return new Trainer(network, data.training(), Loss.CROSS_ENTROPY, BATCH, seed);
    }

    /// A measure costs as much as sixty batches: often while the curve climbs, less so afterwards.
    private boolean worthMeasuring() {
        return state.step() <= state.stepsPerEpoch()
                || state.step() % (LATER * ACCURACY_INTERVAL) == 0;
    }

    /// The last number everybody sees must be the last state's, wherever it stopped.
    private void rest() {
        markLoss();
        evaluate();
    }

    private void markLoss() {
        if (lossCount == 0) {
            return;
        }
        lastLoss = (float) (lossSum / lossCount);
        lossSum = 0;
        lossCount = 0;
        if (Float.isFinite(lastLoss)) {
            losses.add(state.step(), lastLoss);
        }
    }

    private void evaluate() {
        if (!accuracies.endsAt(state.step())) {
            evaluation = Evaluation.of(network, data.test());
            accuracies.add(state.step(), (float) evaluation.accuracy());
        }
    }
}
