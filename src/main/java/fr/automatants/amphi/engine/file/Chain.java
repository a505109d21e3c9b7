package fr.automatants.amphi.engine.file;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.ejml.data.FMatrixRMaj;

/// Puts the layers of a file in a row, each checked to read what the one before answers.
public final class Chain {
    private final Ends ends;
    private final List<Layer> layers = new ArrayList<>();

    public Chain(Ends ends) {
        this.ends = ends;
    }

    /// Adds a layer.
    ///
    /// @param weights the file's name for W, neurons × inputs
    /// @param biases the file's name for B
    public void add(String weights, FMatrixRMaj w, String biases, float[] b, Activation g)
            throws NetworkFileException {
        requireInputs(weights, w);
        if (b.length != w.numRows) {
            throw new NetworkFileException(Reason.BIAS_COUNT, biases, b.length, w.numRows);
        }
        layers.add(new Layer(w, b, g));
    }

    /// Returns the network.
    ///
    /// @param field the file's name for the activations
    public Network network(String field) throws NetworkFileException {
        Limits.requireLayers(layers.size());
        int outputs = layers.getLast().neurons();
        int expected = ends.outputs().orElse(outputs);
        if (outputs != expected) {
            throw new NetworkFileException(Reason.OUTPUTS, "", outputs, expected);
        }
        for (Layer layer : layers.subList(0, layers.size() - 1)) {
            if (layer.activation() == Activation.SOFTMAX) {
                throw new NetworkFileException(
                        Reason.ACTIVATION_HIDDEN, field, "softmax", ActivationNames.hidden());
            }
        }
        try {
            return Network.of(layers);
        } catch (IllegalArgumentException e) {
            // Shapes fit by now: what is left is a choice of activations that the engine lacks.
            throw new NetworkFileException(Reason.ACTIVATION_MIX, field, activations(), "");
        }
    }

    private void requireInputs(String field, FMatrixRMaj w) throws NetworkFileException {
        OptionalInt expected =
                layers.isEmpty() ? ends.inputs() : OptionalInt.of(layers.getLast().neurons());
        int inputs = expected.orElse(w.numCols);
        if (w.numCols == inputs) {
            return;
        }
        if (w.numRows == inputs) {
            throw new NetworkFileException(
                    Reason.SHAPE_TRANSPOSED,
                    field,
                    shape(w.numRows, w.numCols),
                    shape(w.numCols, w.numRows));
        }
        if (layers.isEmpty()) {
            throw new NetworkFileException(Reason.INPUTS, field, w.numCols, inputs);
        }
        throw new NetworkFileException(
                Reason.SHAPE_CHAIN, field, shape(w.numRows, w.numCols), shape(w.numRows, inputs));
    }

    private String activations() {
        return layers.stream()
                .map(layer -> ActivationNames.nameOf(layer.activation()))
                .collect(Collectors.joining(", "));
    }

    private static String shape(int rows, int columns) {
        return "[" + rows + ", " + columns + "]";
    }
}
