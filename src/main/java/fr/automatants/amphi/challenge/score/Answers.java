package fr.automatants.amphi.challenge.score;

import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Network;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.ejml.data.FMatrixRMaj;

/// The classes that a dense network answers to a whole set.
record Answers(Network network) implements Answerer {
    private static final int CHUNK = 500;

    /// No class: a picture that cannot be attacked counts as lost.
    private static final int NONE = -1;

    @Override
    public boolean canBeAttacked() {
        return FastGradient.canAttack(network);
    }

    @Override
    public int[] answers(Dataset data, float epsilon, IntConsumer progress) {
        FastGradient gradient = new FastGradient(network);
        int[] answers = new int[data.size()];
        for (int from = 0; from < data.size(); from += CHUNK) {
            FMatrixRMaj x = rows(data, from, Math.min(data.size(), from + CHUNK));
            BitSet lost =
                    epsilon > 0 ? gradient.attack(x, data.labels(), from, epsilon) : new BitSet();
            FMatrixRMaj y = network.answer(x);
            for (int row = 0; row < y.numRows; row++) {
                answers[from + row] = lost.get(row) ? NONE : largest(y, row);
            }
            progress.accept(x.numRows);
        }
        return answers;
    }

    private static FMatrixRMaj rows(Dataset data, int from, int to) {
        float[] all = data.x().data;
        int inputs = data.inputs();
        return FMatrixRMaj.wrap(
                to - from, inputs, Arrays.copyOfRange(all, from * inputs, to * inputs));
    }

    private static int largest(FMatrixRMaj y, int row) {
        int best = 0;
        for (int j = 1; j < y.numCols; j++) {
            best = y.get(row, j) > y.get(row, best) ? j : best;
        }
        return best;
    }
}
