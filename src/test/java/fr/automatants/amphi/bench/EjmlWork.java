package fr.automatants.amphi.bench;

import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.Seeded;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The workloads by plain EJML: its products on matrices made once, and loops for the rest.
final class EjmlWork implements Implementation {
    /// Rows at a time where nothing says how many: their answers stay in the cache.
    private static final int CHUNK = 250;

    private final IntFunction<Dataset> data;

    EjmlWork(IntFunction<Dataset> data) {
        this.data = data;
    }

    @Override
    public Optional<Work> prepare(Workload workload) {
        Dataset rows = data.apply(workload.architecture().inputs());
        int room =
                switch (workload) {
                    case W1, W2 -> Workload.BATCH;
                    case W3 -> 1;
                    case W4, W5 -> CHUNK;
                };
        EjmlNetwork network =
                new EjmlNetwork(Network.initialised(workload.architecture(), 1), room);
        return Optional.of(
                switch (workload) {
                    case W1, W2 -> training(network, rows);
                    case W3 -> forward(network, rows, Workload.SINGLES, 1);
                    case W4 -> forward(network, rows, Workload.FORWARD_ROWS, CHUNK);
                    case W5 -> fullGradient(network, rows);
                });
    }

    private static Work training(EjmlNetwork network, Dataset rows) {
        int[] order = IntStream.range(0, rows.size()).toArray();
        Seeded random = new Seeded(1);
        random.shuffle(order);
        int[] at = {0};
        return () -> {
            if (at[0] == order.length) {
                random.shuffle(order);
                at[0] = 0;
            }
            int n = Math.min(Workload.BATCH, order.length - at[0]);
            network.gather(rows, order, at[0], n);
            network.forward();
            network.backward(n);
            network.descend(Workload.ALPHA);
            at[0] += n;
            return n;
        };
    }

    private static Work forward(EjmlNetwork network, Dataset rows, int samples, int chunk) {
        int[] order = IntStream.range(0, samples).toArray();
        return () -> {
            for (int from = 0; from < samples; from += chunk) {
                network.gather(rows, order, from, chunk);
                network.forward();
            }
            return samples;
        };
    }

    private static Work fullGradient(EjmlNetwork network, Dataset rows) {
        int[] order = IntStream.range(0, rows.size()).toArray();
        float[][] sum = new float[network.depth()][];
        return () -> {
            for (int from = 0; from < order.length; from += CHUNK) {
                network.gather(rows, order, from, Math.min(CHUNK, order.length - from));
                network.forward();
                network.backward(order.length);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] = sum(sum[i], network.dw(i), from == 0);
                }
            }
            return order.length;
        };
    }

    private static float[] sum(float[] sum, float[] dw, boolean first) {
        if (first) {
            return Arrays.copyOf(dw, dw.length);
        }
        for (int i = 0; i < dw.length; i++) {
            sum[i] += dw[i];
        }
        return sum;
    }
}
