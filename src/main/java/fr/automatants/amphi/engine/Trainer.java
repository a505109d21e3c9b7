package fr.automatants.amphi.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/// Mini-batch gradient descent, w ← w − α ∂L/∂w (deck S25 to S27), or another [Optimiser].
///
/// A run is a pure function of the first network, the data, the recipe and the sequence of learning
/// rates. The order of the samples in an epoch depends on the seed and on the epoch's number only,
/// so that a run can be taken up again from a copied network and its number of steps. A step
/// allocates nothing (on several threads: a few objects). For one thread at a time.
public final class Trainer {
    private final Network network;
    private final Recipe recipe;
    private final Update update;
    private final BatchSlopes slopes;
    private final List<Dataset> awaited = new ArrayList<>();
    private Dataset train;
    private Batch batch;
    private int[] order;
    private long steps;
    private int epoch;
    private int inEpoch;
    private long divergedAt = -1;

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
        this(network, train, loss, Recipe.of(batchSize, seed), steps);
    }

    /// Prepares to train a network by a recipe, or takes a run up again.
    ///
    /// @param network as it was after `steps` steps
    /// @param steps steps already done on this data, at least 0; momentum and Adam begin their averages
    ///     anew, unless [#restore] gives them back
    public Trainer(Network network, Dataset train, Loss loss, Recipe recipe, long steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("steps: found " + steps + ", expected at least 0");
        }
        train.requireFits(network.architecture());
        this.network = network;
        this.recipe = recipe;
        this.train = train;
        this.batch = new Batch(train, Math.min(recipe.batchSize(), train.size()));
        this.slopes =
                new BatchSlopes(network, loss, recipe.kernels(), batch.size(), recipe.threads());
        this.update = new Update(recipe.optimiser(), network);
        this.order = new int[train.size()];
        this.steps = steps;
        this.epoch = Math.toIntExact(steps / stepsPerEpoch());
        this.inEpoch = (int) (steps % stepsPerEpoch());
        shuffle();
    }

    /// Returns what the optimiser has averaged so far.
    public OptimiserState state() {
        return update.state();
    }

    /// Gives a run that is taken up again the averages it had: it then ends with the same bits.
    ///
    /// @throws IllegalArgumentException if they are another optimiser's or another network's
    public void restore(OptimiserState state) {
        update.restore(state);
    }

    /// Does one step on the next mini-batch.
    ///
    /// @param learningRate α, finite
    /// @return the mean loss of that batch before the update; not finite once the run has diverged
    /// @throws IllegalArgumentException if the learning rate is not finite
    public float step(float learningRate) {
        requireFinite(learningRate);
        int from = inEpoch * batch.size();
        int to = Math.min(order.length, from + batch.size());
        batch.gather(order, from, to);
        float mean =
                slopes.add(
                        batch.rows(),
                        0,
                        to - from,
                        batch.labels(),
                        0,
                        update.factor(learningRate),
                        update.target());
        update.apply(learningRate);
        steps++;
        if (divergedAt < 0 && !Float.isFinite(mean)) {
            divergedAt = steps;
        }
        inEpoch++;
        if (inEpoch == stepsPerEpoch()) {
            nextEpoch();
        }
        return mean;
    }

    /// Does one step at the learning rate that a schedule gives it.
    public float step(Schedule schedule) {
        return step(schedule.learningRate(steps));
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
        return epoch(Schedule.constant(learningRate), cancelled, listener);
    }

    /// The same at the learning rates of a schedule.
    public boolean epoch(Schedule schedule, BooleanSupplier cancelled, ProgressListener listener) {
        int target = epoch + 1;
        while (epoch < target) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            float mean = step(schedule);
            listener.stepped(steps, mean);
        }
        return true;
    }

    /// Takes more samples into the run, from the next epoch on: the present one's order is drawn.
    ///
    /// @throws IllegalArgumentException if they do not fit the network
    public void append(Dataset more) {
        more.requireFits(network.architecture());
        awaited.add(more);
    }

    /// Returns the steps done since the training began.
    public long steps() {
        return steps;
    }

    /// Returns how many steps the present epoch has, a shorter last batch included.
    public int stepsPerEpoch() {
        return Math.ceilDiv(train.size(), batch.size());
    }

    /// Returns how many epochs are finished.
    public int epoch() {
        return epoch;
    }

    /// Returns the first step whose loss was not finite, from 1 on, or nothing while all is well.
    public OptionalLong divergedAt() {
        return divergedAt < 0 ? OptionalLong.empty() : OptionalLong.of(divergedAt);
    }

    /// Returns the network in training: the one given to the constructor.
    public Network network() {
        return network;
    }

    private void nextEpoch() {
        epoch++;
        inEpoch = 0;
        if (!awaited.isEmpty()) {
            for (Dataset more : awaited) {
                train = train.plus(more);
            }
            awaited.clear();
            batch = new Batch(train, batch.size());
            order = new int[train.size()];
        }
        shuffle();
    }

    private void shuffle() {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Seeded.stream(recipe.seed(), epoch).shuffle(order);
    }

    private static void requireFinite(float learningRate) {
        if (!Float.isFinite(learningRate)) {
            throw new IllegalArgumentException(
                    "learning rate: found " + learningRate + ", expected a finite number");
        }
    }
}
