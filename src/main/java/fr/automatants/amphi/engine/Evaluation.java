package fr.automatants.amphi.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.ejml.data.FMatrixRMaj;

/// How well a network answers on a data set.
///
/// @param correct samples whose largest answer is their label's; ties go to the lowest class
/// @param total samples judged
/// @param loss the mean loss, not finite if the network has diverged
public record Evaluation(int correct, int total, float loss) {
    /// Large enough to amortise a call, small enough to stay in cache and to cancel at once.
    private static final int CHUNK = 250;

    public Evaluation {
        if (total < 1 || correct < 0 || correct > total) {
            throw new IllegalArgumentException(
                    "found %d correct of %d, expected 0 to total of at least 1"
                            .formatted(correct, total));
        }
    }

    /// Returns the share of correct answers, from 0 to 1.
    public double accuracy() {
        return (double) correct / total;
    }

    /// Judges a network on every sample, with the loss natural to its output activation.
    ///
    /// @throws IllegalArgumentException if the data set does not fit the network
    public static Evaluation of(Network network, Dataset data) {
        return of(network, data, Loss.naturalFor(network.architecture().output()));
    }

    /// Judges a network on every sample.
    ///
    /// @throws IllegalArgumentException if the data set does not fit the network, or the loss does
    ///     not accept its output activation
    public static Evaluation of(Network network, Dataset data, Loss loss) {
        return of(network, data, loss, () -> false).orElseThrow();
    }

    /// Judges a network on every sample, unless `cancelled` says yes on the way: then empty.
    ///
    /// @param cancelled asked before each chunk of a few hundred samples
    public static Optional<Evaluation> of(
            Network network, Dataset data, Loss loss, BooleanSupplier cancelled) {
        data.requireFits(network.architecture());
        loss.requireAccepts(network.architecture().output());
        ForwardPass forward = new ForwardPass(network, CHUNK);
        FMatrixRMaj x = new FMatrixRMaj(CHUNK, data.inputs());
        int correct = 0;
        double lossSum = 0;
        for (int from = 0; from < data.size(); from += CHUNK) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            int rows = Math.min(CHUNK, data.size() - from);
            byte[] labels = Arrays.copyOfRange(data.labels(), from, from + rows);
            x.reshape(rows, data.inputs());
            System.arraycopy(data.x().data, from * data.inputs(), x.data, 0, rows * data.inputs());
            forward.run(x);
            correct += correct(forward.y.getLast(), labels);
            lossSum += forward.lossSum(loss, labels);
        }
        return Optional.of(new Evaluation(correct, data.size(), (float) (lossSum / data.size())));
    }

    private static int correct(FMatrixRMaj y, byte[] labels) {
        int correct = 0;
        for (int row = 0; row < y.numRows; row++) {
            int best = 0;
            for (int i = 1; i < y.numCols; i++) {
                best = y.unsafe_get(row, i) > y.unsafe_get(row, best) ? i : best;
            }
            correct += best == labels[row] ? 1 : 0;
        }
        return correct;
    }
}
