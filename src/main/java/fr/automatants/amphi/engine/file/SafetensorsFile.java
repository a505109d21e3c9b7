package fr.automatants.amphi.engine.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ejml.data.FMatrixRMaj;

/// A network as a safetensors file: a length, a JSON header, the numbers.
///
/// It reads float32 and float64 tensors called `W1, b1, W2, b2, …` or, as PyTorch calls them,
/// `0.weight, 0.bias, 2.weight, …`; W is neurons × inputs. The metadata's `activations` name one
/// activation a layer, with commas between (`relu,relu,softmax`); without it every layer is ReLU
/// and the last has none. It writes float32 and the first names.
public final class SafetensorsFile {
    /// The longest file that is read: header and numbers at their limits.
    public static final int LONGEST =
            SafetensorsHeader.LENGTH_BYTES
                    + SafetensorsHeader.LONGEST
                    + Limits.PARAMETERS * Double.BYTES;

    private static final String ACTIVATIONS = "activations";

    private SafetensorsFile() {}

    /// Reads a network of any number of inputs and outputs.
    public static Network read(byte[] file) throws NetworkFileException {
        return read(file, Ends.ANY);
    }

    /// Reads a stream to its end, or to just beyond [#LONGEST]; does not close it.
    ///
    /// @throws NetworkFileException if the file is refused
    /// @throws IOException if the stream itself fails
    public static Network read(InputStream in, Ends ends) throws IOException {
        return read(Limits.readAll(in, LONGEST), ends);
    }

    /// Reads a network that has to have the given ends.
    ///
    /// @throws NetworkFileException if the file is refused
    public static Network read(byte[] file, Ends ends) throws NetworkFileException {
        Limits.requireLength(file, LONGEST);
        SafetensorsHeader header = SafetensorsHeader.read(file);
        Map<String, Tensor> tensors = new TreeMap<>();
        header.tensors().forEach(tensor -> tensors.put(tensor.name(), tensor));
        List<TensorNames> layers = TensorNames.inOrder(tensors.keySet());
        List<Activation> activations = activations(header.metadata(), layers.size());
        Chain chain = new Chain(ends);
        for (int i = 0; i < layers.size(); i++) {
            Tensor w = require(tensors, layers.get(i).weights(), 2);
            Tensor b = require(tensors, layers.get(i).biases(), 1);
            FMatrixRMaj weights =
                    FMatrixRMaj.wrap(
                            w.shape().getFirst(),
                            w.shape().getLast(),
                            w.values(file, header.dataStart()));
            chain.add(
                    w.name(),
                    weights,
                    b.name(),
                    b.values(file, header.dataStart()),
                    activations.get(i));
        }
        return chain.network(SafetensorsHeader.METADATA + "." + ACTIVATIONS);
    }

    /// Returns a network's file.
    ///
    /// @throws NetworkFileException if no reader would accept it: too large, or not finite
    public static byte[] bytes(Network network) throws NetworkFileException {
        Limits.requireWritable(network);
        byte[] header = header(network).getBytes(US_ASCII);
        ByteBuffer file =
                ByteBuffer.allocate(
                                SafetensorsHeader.LENGTH_BYTES
                                        + header.length
                                        + network.parameters() * Float.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(header.length)
                        .put(header);
        for (float value : network.parameterVector()) {
            file.putFloat(value);
        }
        return file.array();
    }

    /// Writes a network's file; does not close the stream.
    ///
    /// @throws NetworkFileException if no reader would accept it: too large, or not finite
    public static void write(Network network, OutputStream out) throws IOException {
        out.write(bytes(network));
    }

    private static String header(Network network) {
        List<String> entries = new ArrayList<>();
        entries.add(
                network.layers().stream()
                        .map(layer -> ActivationNames.nameOf(layer.activation()))
                        .collect(
                                Collectors.joining(
                                        ",", "\"__metadata__\":{\"activations\":\"", "\"}")));
        int at = 0;
        for (int i = 0; i < network.layers().size(); i++) {
            Layer layer = network.layers().get(i);
            TensorNames names = TensorNames.course(i + 1);
            int weights = layer.inputs() * layer.neurons();
            entries.add(
                    entry(names.weights(), layer.neurons() + "," + layer.inputs(), at, weights));
            at += weights * Float.BYTES;
            entries.add(entry(names.biases(), "" + layer.neurons(), at, layer.neurons()));
            at += layer.neurons() * Float.BYTES;
        }
        String json = "{" + String.join(",", entries) + "}";
        // Padded so that the numbers start at a multiple of 8, as the format's own library does.
        return json + " ".repeat(-json.length() & 7);
    }

    private static String entry(String name, String shape, int begin, int count) {
        return "\"%s\":{\"dtype\":\"F32\",\"shape\":[%s],\"data_offsets\":[%d,%d]}"
                .formatted(name, shape, begin, begin + count * Float.BYTES);
    }

    private static Tensor require(Map<String, Tensor> tensors, String name, int rank)
            throws NetworkFileException {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new NetworkFileException(Reason.TENSOR_MISSING, name, "", name);
        }
        tensor.requireRank(rank);
        return tensor;
    }

    private static List<Activation> activations(Map<String, String> metadata, int layers)
            throws NetworkFileException {
        String given = metadata.get(ACTIVATIONS);
        List<Activation> activations = new ArrayList<>();
        if (given == null) {
            for (int i = 0; i < layers; i++) {
                activations.add(i == layers - 1 ? Activation.IDENTITY : Activation.RELU);
            }
            return activations;
        }
        String field = SafetensorsHeader.METADATA + "." + ACTIVATIONS;
        String[] names = given.split(",", -1);
        if (names.length != layers) {
            throw new NetworkFileException(Reason.ACTIVATION_COUNT, field, names.length, layers);
        }
        for (String name : names) {
            activations.add(ActivationNames.parse(field, name));
        }
        return activations;
    }
}
