package fr.automatants.amphi.engine.file;

import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.io.IOException;
import java.io.InputStream;

/// The sizes beyond which a network file is refused, and so never written either.
public final class Limits {
    public static final int LAYERS = 32;
    public static final int TENSORS = 2 * LAYERS;
    public static final int DIMENSION = 4096;
    public static final int PARAMETERS = 2_000_000;

    private Limits() {}

    /// Reads to the end, but never more than one byte beyond the limit.
    public static byte[] readAll(InputStream in, int longest) throws IOException {
        byte[] file = in.readNBytes(longest + 1);
        requireLength(file, longest);
        return file;
    }

    public static void requireLength(byte[] file, int longest) throws NetworkFileException {
        if (file.length > longest) {
            throw new NetworkFileException(Reason.FILE_TOO_LONG, "", file.length, longest);
        }
    }

    public static void requireLayers(int layers) throws NetworkFileException {
        if (layers < 1 || layers > LAYERS) {
            throw new NetworkFileException(Reason.LAYER_COUNT, "layers", layers, "1.." + LAYERS);
        }
    }

    public static void requireParameters(long parameters) throws NetworkFileException {
        if (parameters > PARAMETERS) {
            throw new NetworkFileException(Reason.PARAMETER_COUNT, "", parameters, PARAMETERS);
        }
    }

    public static void requireDimension(Reason reason, String field, long size)
            throws NetworkFileException {
        if (size < 1 || size > DIMENSION) {
            throw new NetworkFileException(reason, field, size, "1.." + DIMENSION);
        }
    }

    /// Makes sure that our readers accept what a writer is about to write.
    static void requireWritable(Network network) throws NetworkFileException {
        requireLayers(network.layers().size());
        requireParameters(network.parameters());
        for (int i = 0; i < network.layers().size(); i++) {
            Layer layer = network.layers().get(i);
            String field = "layers[" + i + "]";
            requireDimension(Reason.ROW_LENGTH, field, layer.inputs());
            requireDimension(Reason.ROW_COUNT, field, layer.neurons());
            requireFinite(field + ".weights", layer.weights().data);
            requireFinite(field + ".biases", layer.biases());
        }
    }

    private static void requireFinite(String field, float[] values) throws NetworkFileException {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new NetworkFileException(Reason.NOT_FINITE, field, value, "");
            }
        }
    }
}
