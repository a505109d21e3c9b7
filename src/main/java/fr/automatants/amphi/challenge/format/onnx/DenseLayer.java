package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.file.Chain;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// A layer that grows while its nodes are read: first W, then B, then its activation.
final class DenseLayer {
    private final String name;
    private final FMatrixRMaj w;
    private final float[] b;
    private String biasName;
    private Activation activation = Activation.IDENTITY;
    private boolean open = true;

    private DenseLayer(String name, FMatrixRMaj w) {
        this.name = name;
        this.w = w;
        this.b = new float[w.numRows];
        this.biasName = name;
    }

    /// @param rowsAreNeurons whether the tensor is W, or else its transpose
    static DenseLayer of(String name, OnnxTensor tensor, boolean rowsAreNeurons)
            throws NetworkFileException {
        if (!tensor.isReal() || tensor.shape().size() != 2) {
            throw new NetworkFileException(Reason.TENSOR_RANK, name, tensor.shape().size(), 2);
        }
        int rows = tensor.shape().getFirst();
        int columns = tensor.shape().getLast();
        FMatrixRMaj given = FMatrixRMaj.wrap(rows, columns, tensor.reals());
        return new DenseLayer(name, rowsAreNeurons ? given : transposed(given));
    }

    int inputs() {
        return w.numCols;
    }

    int neurons() {
        return w.numRows;
    }

    boolean isOpen() {
        return open;
    }

    /// Adds a row of biases, or one for all.
    void addBias(String bias, OnnxTensor tensor) throws NetworkFileException {
        List<Integer> shape = tensor.shape();
        boolean row = shape.isEmpty() || shape.size() == 1 || shape.getFirst() == 1;
        int count = tensor.count();
        if (!tensor.isReal() || !row || (count != 1 && count != b.length)) {
            throw new NetworkFileException(Reason.ONNX_SHAPE, bias, shape, "[" + b.length + "]");
        }
        for (int i = 0; i < b.length; i++) {
            b[i] += tensor.reals()[count == 1 ? 0 : i];
            if (!Float.isFinite(b[i])) {
                throw new NetworkFileException(Reason.NOT_FINITE, bias + "[" + i + "]", b[i], "");
            }
        }
        biasName = bias;
    }

    void activate(Activation g) {
        activation = g;
        open = false;
    }

    void addTo(Chain chain) throws NetworkFileException {
        chain.add(name, w, biasName, b, activation);
    }

    private static FMatrixRMaj transposed(FMatrixRMaj given) {
        FMatrixRMaj w = new FMatrixRMaj(given.numCols, given.numRows);
        for (int i = 0; i < w.numRows; i++) {
            for (int j = 0; j < w.numCols; j++) {
                w.unsafe_set(i, j, given.unsafe_get(j, i));
            }
        }
        return w;
    }
}
