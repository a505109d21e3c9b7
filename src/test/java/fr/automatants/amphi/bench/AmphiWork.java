package fr.automatants.amphi.bench;

import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Gradients;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.ProgressListener;
import fr.automatants.amphi.engine.Trainer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ejml.data.FMatrixRMaj;

/// The workloads by this project's engine, through its public face only.
final class AmphiWork implements Implementation {
    private final IntFunction<Dataset> data;

    /// What was computed, so that it has to be.
    private float kept;

    AmphiWork(IntFunction<Dataset> data) {
        this.data = data;
    }

    @Override
    public Optional<Work> prepare(Workload workload) {
        Dataset rows = data.apply(workload.architecture().inputs());
        Network network = Network.initialised(workload.architecture(), 1);
        return Optional.of(
                switch (workload) {
                    case W1, W2 -> training(network, rows);
                    case W3 -> singles(network, rows);
                    case W4 -> forward(network, rows);
                    case W5 -> fullGradient(network, rows);
                });
    }

    /// Whole epochs: the shuffle, which is done once for each, counts in full.
    private static Work training(Network network, Dataset rows) {
        Trainer trainer = new Trainer(network, rows, Loss.CROSS_ENTROPY, Workload.BATCH, 1);
        return () -> {
            trainer.epoch(Workload.ALPHA, () -> false, ProgressListener.NONE);
            return rows.size();
        };
    }

    private Work singles(Network network, Dataset rows) {
        float[][] samples = new float[Workload.SINGLES][];
        Arrays.setAll(samples, rows::row);
        return () -> {
            for (float[] x : samples) {
                kept += network.answer(x)[0];
            }
            return samples.length;
        };
    }

    private Work forward(Network network, Dataset rows) {
        int n = Workload.FORWARD_ROWS;
        FMatrixRMaj x =
                new FMatrixRMaj(
                        n, rows.inputs(), true, Arrays.copyOf(rows.x().data, n * rows.inputs()));
        return () -> {
            kept += network.answer(x).data[0];
            return n;
        };
    }

    private Work fullGradient(Network network, Dataset rows) {
        return () -> {
            kept += Gradients.of(network, rows, Loss.CROSS_ENTROPY, 1).loss();
            return rows.size();
        };
    }
}
