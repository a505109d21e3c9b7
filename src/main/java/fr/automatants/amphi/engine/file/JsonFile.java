package fr.automatants.amphi.engine.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/// A network as JSON that people can read and write by hand; `docs/network-json.md` documents it.
///
/// Numbers are written as the shortest text that gives the same float32 back.
public final class JsonFile {
    /// The longest file that is read: room for 2 million numbers of 32 characters.
    public static final int LONGEST = 64_000_000;

    static final String FORMAT = "amphi-network";
    static final int VERSION = 1;

    private JsonFile() {}

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
        return new JsonNetwork(file, ends).read();
    }

    /// Returns a network's file.
    ///
    /// @throws NetworkFileException if no reader would accept it: too large, or not finite
    public static byte[] bytes(Network network) throws NetworkFileException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(network, out);
        } catch (NetworkFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    /// Writes a network's file; does not close the stream.
    ///
    /// @throws NetworkFileException if no reader would accept it: too large, or not finite
    public static void write(Network network, OutputStream out) throws IOException {
        Limits.requireWritable(network);
        Writer json = new OutputStreamWriter(out, US_ASCII);
        json.write("{\n  \"format\": \"" + FORMAT + "\",\n  \"version\": " + VERSION);
        json.write(",\n  \"layers\": [");
        String before = "";
        for (Layer layer : network.layers()) {
            json.write(before);
            writeLayer(layer, json);
            before = ",";
        }
        json.write("\n  ]\n}\n");
        json.flush();
    }

    private static void writeLayer(Layer layer, Writer json) throws IOException {
        json.write("\n    {\n      \"activation\": \"");
        json.write(ActivationNames.nameOf(layer.activation()));
        json.write("\",\n      \"weights\": [");
        for (int i = 0; i < layer.neurons(); i++) {
            json.write(i == 0 ? "\n        " : ",\n        ");
            writeNumbers(layer.weights(i), json);
        }
        json.write("\n      ],\n      \"biases\": ");
        writeNumbers(layer.biases(), json);
        json.write("\n    }");
    }

    private static void writeNumbers(float[] values, Writer json) throws IOException {
        json.write('[');
        for (int i = 0; i < values.length; i++) {
            json.write(i == 0 ? "" : ", ");
            json.write(Float.toString(values[i]));
        }
        json.write(']');
    }
}
