package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Kernels;
import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;

/// ∇L: the slope of the mean loss of a batch along every parameter of a network (deck S26).
public final class Gradients {
    private final Architecture architecture;
    private final Parameters slopes;
    private final float loss;

    private Gradients(Architecture architecture, Parameters slopes, float loss) {
        this.architecture = architecture;
        this.slopes = slopes;
        this.loss = loss;
    }

    /// Computes ∇L by backpropagation (deck S27).
    ///
    /// @param x samples × inputs
    /// @param labels the right class of each sample
    /// @throws IllegalArgumentException if shapes or labels do not fit the network, a value is not
    ///     finite, or the loss does not accept its output activation
    public static Gradients of(Network network, FMatrixRMaj x, byte[] labels, Loss loss) {
        Architecture architecture = network.architecture();
        Inputs.requireFit(x, architecture);
        Inputs.requireFinite(x, 0, x.numRows);
        Dataset.requireLabels(labels, x.numRows, architecture.outputs());
        DenseRows rows = new DenseRows(x.data, x.numCols, x.numCols);
        Parameters slopes = Parameters.zeros(network);
        BatchSlopes batch = new BatchSlopes(network, loss, Kernels.chosen(), x.numRows, 1);
        float mean = batch.add(rows, 0, x.numRows, labels, 0, 1, slopes);
        return new Gradients(architecture, slopes, mean);
    }

    /// Computes ∇L over a whole data set, on several threads: their number changes no bit.
    ///
    /// @throws IllegalArgumentException if the data does not fit the network, the loss does not
    ///     accept its output activation, or there is no thread
    public static Gradients of(Network network, Dataset data, Loss loss, int threads) {
        return of(network, data, loss, threads, Kernels.chosen());
    }

    static Gradients of(Network network, Dataset data, Loss loss, int threads, Kernels kernels) {
        data.requireFits(network.architecture());
        Recipe.requireThreads(threads);
        Parameters slopes = Parameters.zeros(network);
        BatchSlopes batch = new BatchSlopes(network, loss, kernels, data.size(), threads);
        float mean = batch.add(data.rows(), 0, data.size(), data.labels(), 0, 1, slopes);
        return new Gradients(network.architecture(), slopes, mean);
    }

    /// Returns L, the mean loss of the batch.
    public float loss() {
        return loss;
    }

    /// Returns the number of layers.
    public int depth() {
        return architecture.depth();
    }

    /// Returns a copy of ∂L/∂W of one layer, neurons × inputs.
    public FMatrixRMaj dW(int layer) {
        return Layer.matrix(
                slopes.w()[layer], architecture.inputsOf(layer), architecture.sizes().get(layer));
    }

    /// Returns a copy of ∂L/∂B of one layer, one value for each neuron.
    public float[] dB(int layer) {
        return Arrays.copyOf(slopes.b()[layer], architecture.sizes().get(layer));
    }

    /// Returns a copy of ∇L as one vector, in the order of [Network#parameterVector()].
    public float[] vector() {
        return slopes.vector(architecture);
    }
}
