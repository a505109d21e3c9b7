package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.Kernels;
import fr.automatants.amphi.engine.kernel.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The slopes of a whole batch, in chunks whose bounds depend on the batch only.
///
/// A batch of one chunk adds sample by sample onto the target. Of a larger one each chunk is summed
/// on its own, and the chunks' sums are then added in their order: the bits are the same whatever
/// the number of threads.
final class BatchSlopes {
    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("slopes-", 0).factory());

    private final Network network;
    private final Kernels kernels;
    private final List<Backpropagation> workers = new ArrayList<>();
    private final List<Parameters> parts = new ArrayList<>();
    private final List<Parameters> sum = new ArrayList<>();
    private final float[][] transposed;
    private final double[] losses;

    /// Makes room for batches of up to `rows` samples.
    BatchSlopes(Network network, Loss loss, Kernels kernels, int rows, int threads) {
        loss.requireAccepts(network.architecture().output());
        this.network = network;
        this.kernels = kernels;
        boolean whole = rows <= ForwardPass.CHUNK;
        int count = whole ? 1 : Math.min(threads, Math.ceilDiv(rows, ForwardPass.CHUNK));
        for (int i = 0; i < count; i++) {
            int room = Math.min(rows, ForwardPass.CHUNK);
            workers.add(new Backpropagation(network, loss, kernels, room));
            if (!whole) {
                parts.add(Parameters.zeros(network));
            }
        }
        if (!whole) {
            sum.add(Parameters.zeros(network));
        }
        this.losses = new double[count];
        this.transposed = new float[network.layers().size()][];
        for (int i = 0; i < transposed.length; i++) {
            Layer layer = network.layers().get(i);
            int room = i == 0 ? 0 : layer.neurons() * Kernels.padded(layer.inputs());
            transposed[i] = new float[room];
        }
    }

    /// target ← target + factor · ∇L for the rows of X from one to before another.
    ///
    /// @param target may be the network's own parameters: they change when all is read
    /// @param labels row `from` has the label `first`
    /// @return L, the mean loss
    float add(Rows x, int from, int to, byte[] labels, int first, float factor, Parameters target) {
        transpose();
        int n = to - from;
        if (n > ForwardPass.CHUNK) {
            return (float) (chunks(x, from, to, labels, first, factor, target) / n);
        }
        Backpropagation worker = workers.getFirst();
        double loss = worker.slopes(x, from, to, labels, first, n, transposed);
        worker.accumulate(x, from, to, factor, target);
        return (float) (loss / n);
    }

    private double chunks(
            Rows x, int from, int to, byte[] labels, int first, float factor, Parameters target) {
        Parameters total = sum.getFirst();
        total.clear();
        double loss = 0;
        int wave = workers.size() * ForwardPass.CHUNK;
        for (int at = from; at < to; at += wave) {
            int count = Math.min(workers.size(), Math.ceilDiv(to - at, ForwardPass.CHUNK));
            List<Future<?>> others = new ArrayList<>(count);
            for (int i = 1; i < count; i++) {
                int worker = i;
                int start = at + i * ForwardPass.CHUNK;
                others.add(
                        THREADS.submit(
                                () -> part(worker, x, start, to, labels, first - from, to - from)));
            }
            part(0, x, at, to, labels, first - from, to - from);
            for (Future<?> other : others) {
                finish(other);
            }
            for (int i = 0; i < count; i++) {
                add(1, parts.get(i), total);
                loss += losses[i];
            }
        }
        add(factor, total, target);
        return loss;
    }

    /// One chunk, which begins at row `start` and ends at the batch's end at the latest.
    private void part(int i, Rows x, int start, int end, byte[] labels, int shift, int n) {
        int stop = Math.min(end, start + ForwardPass.CHUNK);
        Parameters part = parts.get(i);
        part.clear();
        Backpropagation worker = workers.get(i);
        losses[i] = worker.slopes(x, start, stop, labels, start + shift, n, transposed);
        worker.accumulate(x, start, stop, 1, part);
    }

    private static void finish(Future<?> other) {
        boolean interrupted = false;
        while (true) {
            try {
                other.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("a chunk of the batch failed", e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(float factor, Parameters from, Parameters to) {
        for (int i = 0; i < from.w().length; i++) {
            kernels.addScaled(factor, from.w()[i], to.w()[i], from.w()[i].length);
            kernels.addScaled(factor, from.b()[i], to.b()[i], from.b()[i].length);
        }
    }

    private void transpose() {
        for (int i = 1; i < transposed.length; i++) {
            Layer layer = network.layers().get(i);
            int stride = Kernels.padded(layer.inputs());
            float[] from = layer.w;
            float[] to = transposed[i];
            for (int j = 0; j < layer.neurons(); j++) {
                for (int k = 0; k < layer.inputs(); k++) {
                    to[j * stride + k] = from[k * layer.b.length + j];
                }
            }
        }
    }
}
