package fr.automatants.amphi.challenge.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.format.npz.Npz;
import fr.automatants.amphi.challenge.format.onnx.Onnx;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.ChildJvm;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.JsonFile;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.Refused;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The dearest refusal: of nearly two million numbers only the very last is wrong.
class RefusalCostTest {
    private static final Network LARGE =
            Network.initialised(
                    new Architecture(
                            676, List.of(1400, 700, 10), Activation.RELU, Activation.IDENTITY),
                    1);

    /// JSON's numbers are strings for a moment, of which one lives at a time, and all are counted here.
    private static final int PASSING = 5;

    @ParameterizedTest
    @EnumSource
    void aLargeFileSpoiledAtItsEndIsRefusedWithinTwiceTheLimit(ModelFormat format)
            throws NetworkFileException {
        byte[] good = bytes(format, 0);
        assertTrue(good.length > 7_000_000, "" + good.length);
        assertEquals(
                LARGE.parameters(),
                ((Model.Dense) format.parse(good, Ends.DIGITS)).network().parameters());
        byte[] bad = bytes(format, Float.NaN);
        long longest = (format == ModelFormat.JSON ? PASSING : 1L) * format.longest();
        assertEquals(
                Reason.NOT_FINITE,
                Refused.cheaply(longest, () -> format.parse(bad, Ends.DIGITS)).reason());
    }

    /// The file itself, all that is read of it and the program's own objects live in that heap.
    @ParameterizedTest
    @EnumSource
    void aProgramWithAHeapOfTwiceTheLimitRefusesIt(ModelFormat format, @TempDir Path folder)
            throws Exception {
        Path bad = folder.resolve("bad");
        Files.write(bad, bytes(format, Float.NaN));
        List<String> heap = List.of("-XX:+UseSerialGC", "-Xmx" + 2 * format.longest());
        List<String> what = List.of(format.name(), bad.toString());
        assertEquals("NOT_FINITE", ChildJvm.run(heap, Reading.class, what));
    }

    private static byte[] bytes(ModelFormat format, float last) throws NetworkFileException {
        return switch (format) {
            case SAFETENSORS -> spoil(SafetensorsFile.bytes(LARGE), last);
            case JSON -> text(JsonFile.bytes(LARGE), last);
            case NPZ -> npz(last);
            case ONNX -> onnx(last);
        };
    }

    /// Its last number is its last four bytes.
    private static byte[] spoil(byte[] file, float last) {
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putFloat(file.length - 4, last);
        return file;
    }

    /// One number more behind its last, before its last bracket but one.
    private static byte[] text(byte[] file, float last) {
        String json = new String(file, US_ASCII);
        int end = json.lastIndexOf(']', json.lastIndexOf(']') - 1);
        return (json.substring(0, end) + (last == 0 ? "" : ",NaN") + json.substring(end))
                .getBytes(US_ASCII);
    }

    private static byte[] npz(float last) {
        Npz npz = new Npz();
        for (int i = 1; i <= LARGE.layers().size(); i++) {
            Layer layer = LARGE.layers().get(i - 1);
            int m = layer.biases().length;
            npz.add(
                    "W" + i + ".npy",
                    Npz.npy(Npz.F4, "(" + m + ", " + width(layer) + ")", weights(layer)));
            npz.add("b" + i + ".npy", Npz.npy(Npz.F4, "(" + m + ",)", biases(layer, last)));
        }
        return npz.bytes();
    }

    private static byte[] onnx(float last) {
        Onnx onnx = new Onnx();
        onnx.input("x", -1, 676);
        onnx.outputs.add(Onnx.end("y3", -1, 10));
        String from = "x";
        for (int i = 1; i <= LARGE.layers().size(); i++) {
            Layer layer = LARGE.layers().get(i - 1);
            int m = layer.biases().length;
            onnx.tensor("W" + i, weights(layer), m, width(layer))
                    .tensor("b" + i, biases(layer, last), m);
            onnx.node("Gemm", "y" + i, from + ",W" + i + ",b" + i, Onnx.attribute("transB", 1));
            from = "y" + i;
        }
        return onnx.bytes();
    }

    private static int width(Layer layer) {
        return layer.weights().getNumCols();
    }

    private static byte[] weights(Layer layer) {
        return bytes(layer.weights().data);
    }

    /// The last layer's last one is spoiled.
    private static byte[] biases(Layer layer, float last) {
        byte[] bytes = bytes(layer.biases());
        return layer.biases().length == 10 ? spoil(bytes, last) : bytes;
    }

    private static byte[] bytes(float[] values) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }
}
