package fr.automatants.amphi.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Kernels;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// Layers in a row, each reading the answer of the one before (deck S17).
///
/// Answers may be asked by several threads at once, but not while a [Trainer] changes the network:
/// give those readers a [#copy()].
public final class Network {
    private final Architecture architecture;
    private final List<Layer> layers;

    private Network(Architecture architecture, List<Layer> layers) {
        this.architecture = architecture;
        this.layers = List.copyOf(layers);
    }

    /// Makes an untrained network: biases 0, normal weights of variance `2 / inputs` in ReLU layers
    /// (He et al. 2015) and `2 / (inputs + neurons)` in others (Glorot and Bengio 2010).
    ///
    /// @param seed the same seed gives the same bits
    public static Network initialised(Architecture architecture, long seed) {
        return initialised(architecture, Initialisation.NATURAL, seed);
    }

    /// Makes an untrained network: biases 0, weights as told.
    ///
    /// @param seed the same seed gives the same bits
    public static Network initialised(
            Architecture architecture, Initialisation initialisation, long seed) {
        Seeded random = new Seeded(seed);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < architecture.depth(); i++) {
            int inputs = architecture.inputsOf(i);
            int neurons = architecture.sizes().get(i);
            Activation g = architecture.activationOf(i);
            FMatrixRMaj w = new FMatrixRMaj(neurons, inputs);
            for (int at = 0; at < w.data.length; at++) {
                w.data[at] = (float) initialisation.weight(inputs, neurons, g, random);
            }
            layers.add(new Layer(w, new float[neurons], g));
        }
        return new Network(architecture, layers);
    }

    /// Makes a network of copies of the given layers.
    ///
    /// @param layers at least one; each reads what the one before answers; every layer but the last
    ///     has the same activation
    /// @throws IllegalArgumentException if they do not fit together
    public static Network of(List<Layer> layers) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("layers: found none, expected at least one");
        }
        Activation output = layers.getLast().activation();
        Activation hidden =
                layers.size() > 1 ? layers.getFirst().activation() : Activation.IDENTITY;
        Architecture architecture =
                new Architecture(
                        layers.getFirst().inputs(),
                        layers.stream().map(Layer::neurons).toList(),
                        hidden,
                        output);
        for (int i = 0; i < layers.size(); i++) {
            requireFit(architecture, i, layers.get(i));
        }
        return new Network(architecture, layers.stream().map(Layer::copy).toList());
    }

    /// Makes a network of its parameters as one vector, in the order of [#parameterVector()].
    ///
    /// @throws IllegalArgumentException if their number is not the architecture's
    public static Network of(Architecture architecture, float[] parameters) {
        if (parameters.length != architecture.parameters()) {
            throw new IllegalArgumentException(
                    "parameters: found %d, expected %d for %s"
                            .formatted(parameters.length, architecture.parameters(), architecture));
        }
        List<Layer> layers = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < architecture.depth(); i++) {
            FMatrixRMaj w = new FMatrixRMaj(architecture.sizes().get(i), architecture.inputsOf(i));
            float[] b = new float[w.numRows];
            System.arraycopy(parameters, at, w.data, 0, w.data.length);
            at += w.data.length;
            System.arraycopy(parameters, at, b, 0, b.length);
            at += b.length;
            layers.add(new Layer(w, b, architecture.activationOf(i)));
        }
        return new Network(architecture, layers);
    }

    /// Returns the network's shape.
    public Architecture architecture() {
        return architecture;
    }

    /// Returns the layers, from the first to the output layer.
    public List<Layer> layers() {
        return layers;
    }

    /// Returns how many weights and biases the network has.
    public int parameters() {
        return architecture.parameters();
    }

    /// Returns a copy of all parameters as one vector: layer by layer, W row by row and then B.
    public float[] parameterVector() {
        return Parameters.of(this).vector(architecture);
    }

    /// Returns the answer to one sample: one value for each neuron of the last layer.
    ///
    /// @throws IllegalArgumentException if x has another number of values than the inputs, or one
    ///     that is not finite
    public float[] answer(float[] x) {
        return answer(new FMatrixRMaj(1, x.length, true, x)).data;
    }

    /// Returns the answers to many samples at once: samples × inputs in, samples × outputs out.
    ///
    /// @throws IllegalArgumentException if there is no row, or the rows have another number of
    ///     values than the inputs, or one that is not finite
    public FMatrixRMaj answer(FMatrixRMaj rows) {
        Inputs.requireFit(rows, architecture);
        FMatrixRMaj answers = new FMatrixRMaj(rows.numRows, architecture.outputs());
        DenseRows x = new DenseRows(rows.data, rows.numCols, rows.numCols);
        int chunk = Math.min(rows.numRows, ForwardPass.CHUNK);
        ForwardPass forward = new ForwardPass(this, Kernels.chosen(), chunk);
        for (int from = 0; from < rows.numRows; from += ForwardPass.CHUNK) {
            int to = Math.min(rows.numRows, from + ForwardPass.CHUNK);
            Inputs.requireFinite(rows, from, to);
            forward.run(x, from, to);
            Layer.copyOut(forward.answer, to - from, answers, from);
        }
        return answers;
    }

    /// Returns a network with the same parameters, that lives its own life.
    public Network copy() {
        return new Network(architecture, layers.stream().map(Layer::copy).toList());
    }

    /// Returns the SHA-256 of the architecture and every bit of the parameters: equal exactly when
    /// two networks are the same.
    public byte[] fingerprint() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(architecture.toString().getBytes(UTF_8));
            float[] vector = parameterVector();
            ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
            bytes.asFloatBuffer().put(vector);
            return sha.digest(bytes.array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void requireFit(Architecture architecture, int index, Layer layer) {
        int inputs = architecture.inputsOf(index);
        Activation activation = architecture.activationOf(index);
        if (layer.inputs() != inputs || layer.activation() != activation) {
            throw new IllegalArgumentException(
                    "layers[%d]: found %d inputs and %s, expected %d inputs and %s"
                            .formatted(
                                    index, layer.inputs(), layer.activation(), inputs, activation));
        }
    }
}
