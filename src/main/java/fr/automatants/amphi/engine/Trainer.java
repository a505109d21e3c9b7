package fr.automatants.amphi.engine;

import java.util.function.BooleanSupplier;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/// Mini-batch gradient descent, w ← w − α ∂L/∂w (deck S25 to S27).
///
/// A run is a pure function of the first network, the data, the batch size, the seed and the
/// sequence of learning rates. The order of the samples in an epoch depends on the seed and on the
/// epoch's number only, so that a run can be taken up again from a copied network and its number of
/// steps. For one thread at a time.
public final class Trainer {
    private final Network network;
    private final Dataset train;
    private final long seed;
    private final Backpropagation backpropagation;
    private final FMatrixRMaj x;
    private final byte[] labels;
    private final int[] order;
    private long steps;

    /// Prepares to train a network, which it changes in place, from the first epoch on.
    ///
    /// @param batchSize samples a step, at least 1; the last batch of an epoch may be shorter
    /// @param seed of the order of the samples
    /// @throws IllegalArgumentException if the data does not fit the network, or the loss does not
    ///     accept its output activation
    public Trainer(Network network, Dataset train, Loss loss, int batchSize, long seed) {
        this(network, train, loss, batchSize, seed, 0);
    }

    /// Takes a run up again.
    ///
    /// @param network as it was after `steps` steps
    /// @param steps steps already done, at least 0
    public Trainer(
            Network network, Dataset train, Loss loss, int batchSize, long seed, long steps) {
        if (batchSize < 1 || steps < 0) {
            throw new IllegalArgumentException(
                    "found batch size %d and %d steps, expected at least 1 and at least 0"
                            .formatted(batchSize, steps));
        }
        train.requireFits(network.architecture());
        int rows = Math.min(batchSize, train.size());
        this.network = network;
        this.train = train;
        this.seed = seed;
        this.backpropagation = new Backpropagation(network, loss, rows);
        this.x = new FMatrixRMaj(rows, train.inputs());
        this.labels = new byte[rows];
        this.order = new int[train.size()];
        this.steps = steps;
        shuffle();
    }

    /// Does one step on the next mini-batch.
    ///
    /// @param learningRate α, finite
    /// @return the mean loss of that batch before the update; not finite once the run has diverged
    /// @throws IllegalArgumentException if the learning rate is not finite
    public float step(float learningRate) {
        requireFinite(learningRate);
        gather();
        Gradients gradients = backpropagation.run(x, labels);
        descend(gradients, learningRate);
        steps++;
        if (steps % stepsPerEpoch() == 0) {
            shuffle();
        }
        return gradients.loss;
    }

    /// Does the steps that are left in the present epoch, or a whole one at its start.
    ///
    /// @param learningRate α, finite
    /// @param cancelled asked before each step
    /// @param listener told after each step
    /// @return whether the epoch was finished; if not, the next call goes on where this one stopped
    /// @throws IllegalArgumentException if the learning rate is not finite
    public boolean epoch(float learningRate, BooleanSupplier cancelled, ProgressListener listener) {
        requireFinite(learningRate);
        int target = epoch() + 1;
        while (epoch() < target) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            float loss = step(learningRate);
            listener.stepped(steps, loss);
        }
        return true;
    }

    /// Returns the steps done since the training began.
    public long steps() {
        return steps;
    }

    /// Returns how many steps an epoch has, a shorter last batch included.
    public int stepsPerEpoch() {
        return Math.ceilDiv(train.size(), labels.length);
    }

    /// Returns how many epochs are finished.
    public int epoch() {
        return Math.toIntExact(steps / stepsPerEpoch());
    }

    /// Returns the network in training: the one given to the constructor.
    public Network network() {
        return network;
    }

    private void shuffle() {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Seeded.stream(seed, epoch()).shuffle(order);
    }

    private void gather() {
        int from = (int) (steps % stepsPerEpoch()) * labels.length;
        int rows = Math.min(labels.length, order.length - from);
        int inputs = train.inputs();
        x.reshape(rows, inputs);
        for (int row = 0; row < rows; row++) {
            int sample = order[from + row];
            System.arraycopy(train.x().data, sample * inputs, x.data, row * inputs, inputs);
            labels[row] = train.labels()[sample];
        }
    }

    private void descend(Gradients gradients, float learningRate) {
        for (int i = 0; i < gradients.depth(); i++) {
            Layer layer = network.layers().get(i);
            // W = W − α ∂L/∂W
            CommonOps_FDRM.addEquals(layer.w, -learningRate, gradients.dw.get(i));
            float[] db = gradients.db.get(i);
            // B = B − α ∂L/∂B
            for (int neuron = 0; neuron < db.length; neuron++) {
                layer.b[neuron] -= learningRate * db[neuron];
            }
        }
    }

    private static void requireFinite(float learningRate) {
        if (!Float.isFinite(learningRate)) {
            throw new IllegalArgumentException(
                    "learning rate: found " + learningRate + ", expected a finite number");
        }
    }
}
