package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Rows;
import fr.automatants.amphi.engine.kernel.SparseRows;

/// Copies of the samples of one mini-batch, side by side: read in order, they are read fast.
final class Batch {
    private final Dataset data;
    private final Rows rows;
    private final byte[] labels;
    private int fetched;

    Batch(Dataset data, int size) {
        this.data = data;
        this.labels = new byte[size];
        this.rows =
                switch (data.rows()) {
                    case DenseRows _ ->
                            new DenseRows(
                                    new float[Math.multiplyExact(size, data.inputs())],
                                    data.inputs(),
                                    data.inputs());
                    case SparseRows all ->
                            new SparseRows(
                                    data.inputs(), size, Math.multiplyExact(size, all.longest()));
                };
    }

    /// Takes the samples `order[from]` to before `order[to]`, of which there is room for.
    void gather(int[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            labels[i - from] = data.labels()[order[i]];
        }
        if (rows instanceof SparseRows mine && data.rows() instanceof SparseRows all) {
            mine.clear();
            // those of the next batch are on their way while this one is computed
            fetched += all.fetch(order, to, Math.min(order.length, to + size()));
            for (int i = from; i < to; i++) {
                mine.add(all, order[i]);
            }
        } else if (rows instanceof DenseRows mine && data.rows() instanceof DenseRows all) {
            int n = data.inputs();
            for (int i = from; i < to; i++) {
                System.arraycopy(all.values(), order[i] * n, mine.values(), (i - from) * n, n);
            }
        }
    }

    Rows rows() {
        return rows;
    }

    byte[] labels() {
        return labels;
    }

    /// How many samples there is room for.
    int size() {
        return labels.length;
    }
}
