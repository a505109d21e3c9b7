package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.Kernels;
import org.ejml.data.FMatrixRMaj;

/// Refuses samples that no network can read, before a NaN spreads or a ReLU hides an infinity.
final class Inputs {
    private Inputs() {}

    /// Asks for at least one row, each of as many values as the network has inputs.
    static void requireFit(FMatrixRMaj rows, Architecture architecture) {
        if (rows.numRows < 1) {
            throw new IllegalArgumentException("X: found no sample, expected at least one");
        }
        if (rows.numCols != architecture.inputs()) {
            throw new IllegalArgumentException(
                    "X: found %d values a sample, expected %d"
                            .formatted(rows.numCols, architecture.inputs()));
        }
    }

    /// Asks for finite values in the rows from one to before another.
    static void requireFinite(FMatrixRMaj rows, int from, int to) {
        int width = rows.numCols;
        if (Kernels.chosen().finite(rows.data, from * width, (to - from) * width)) {
            return;
        }
        for (int i = from * width; i < to * width; i++) {
            if (!Float.isFinite(rows.data[i])) {
                throw new IllegalArgumentException(
                        "X: found %s in sample %d, input %d, expected a finite number"
                                .formatted(rows.data[i], i / width, i % width));
            }
        }
    }
}
