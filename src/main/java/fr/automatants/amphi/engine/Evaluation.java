package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Kernels;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// How well a network answers on a data set.
///
/// @param confusion for each true class (row), how many samples got each answer (column): the
///     class of the largest value; ties go to the lowest class
/// @param loss the mean loss, not finite if the network has diverged
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record Evaluation(int[][] confusion, float loss) {
    public Evaluation {
        confusion = copy(confusion);
        int total = 0;
        for (int[] row : confusion) {
            if (row.length != confusion.length || Arrays.stream(row).anyMatch(n -> n < 0)) {
                throw new IllegalArgumentException(
                        "confusion: found a row %s, expected %d counts"
                                .formatted(Arrays.toString(row), confusion.length));
            }
            total += Arrays.stream(row).sum();
        }
        if (total < 1) {
            throw new IllegalArgumentException("confusion: found no sample, expected some");
        }
    }

    @Override
    public int[][] confusion() {
        return copy(confusion);
    }

    /// Returns how many samples got their label as answer.
    public int correct() {
        int correct = 0;
        for (int i = 0; i < confusion.length; i++) {
            correct += confusion[i][i];
        }
        return correct;
    }

    /// Returns how many samples were judged.
    public int total() {
        int total = 0;
        for (int[] row : confusion) {
            total += Arrays.stream(row).sum();
        }
        return total;
    }

    /// Returns the share of correct answers, from 0 to 1.
    public double accuracy() {
        return (double) correct() / total();
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
        int chunk = Math.min(data.size(), ForwardPass.CHUNK);
        ForwardPass forward = new ForwardPass(network, Kernels.chosen(), chunk);
        int[][] confusion = new int[data.classes()][data.classes()];
        double lossSum = 0;
        for (int from = 0; from < data.size(); from += chunk) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            int to = Math.min(data.size(), from + chunk);
            forward.run(data.rows(), from, to);
            DenseRows a = forward.answer;
            for (int row = 0; row < to - from; row++) {
                confusion[data.labels()[from + row]][largest(a, row)]++;
            }
            lossSum += loss.sum(forward.sums(), a, to - from, data.labels(), from);
        }
        return Optional.of(new Evaluation(confusion, (float) (lossSum / data.size())));
    }

    private static int largest(DenseRows y, int row) {
        int from = row * y.stride();
        int best = 0;
        for (int i = 1; i < y.inputs(); i++) {
            best = y.values()[from + i] > y.values()[from + best] ? i : best;
        }
        return best;
    }

    private static int[][] copy(int[][] matrix) {
        return Arrays.stream(matrix).map(int[]::clone).toArray(int[][]::new);
    }
}
