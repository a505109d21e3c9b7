package fr.automatants.amphi.engine.file;

import static fr.automatants.amphi.engine.file.HandMade.B1;
import static fr.automatants.amphi.engine.file.HandMade.B2;
import static fr.automatants.amphi.engine.file.HandMade.SMALL;
import static fr.automatants.amphi.engine.file.HandMade.W1;
import static fr.automatants.amphi.engine.file.HandMade.W2;
import static fr.automatants.amphi.engine.file.HandMade.entry;
import static fr.automatants.amphi.engine.file.HandMade.halves;
import static fr.automatants.amphi.engine.file.HandMade.join;
import static fr.automatants.amphi.engine.file.HandMade.safetensors;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Headers that are well formed, one entry at a time, but do not make a network together.
class BadTensorsTest {
    private static final byte[] DATA = halves(13);

    @ParameterizedTest(name = "{0}: {2} at {3}")
    @MethodSource({"covers", "networks"})
    void tensorsThatMakeNoNetworkAreRefused(String name, byte[] file, Reason reason, String field) {
        Refused.as(reason, field, () -> SafetensorsFile.read(file, Ends.of(2, 1)));
    }

    static Stream<Arguments> covers() {
        String many =
                IntStream.range(0, 65)
                        .mapToObj(i -> entry("b" + (i + 1), "F32", "1", 4L * i, 4L * i + 4))
                        .collect(Collectors.joining(",", "{", "}"));
        String large = "{" + entry("W1", "F32", "4096,4096", 0, 4L * 4096 * 4096) + "}";
        return Stream.of(
                header("no tensor at 0", "{" + B1 + "}", Reason.OFFSET_GAP, "b1"),
                header("a hole", "{" + W1 + "," + W2 + "," + B2 + "}", Reason.OFFSET_GAP, "W2"),
                header(
                        "an overlap",
                        SMALL.replace("[24,36]", "[20,32]"),
                        Reason.OFFSET_OVERLAP,
                        "b1"),
                header(
                        "two tensors in one place",
                        SMALL.replace("[36,48]", "[24,36]"),
                        Reason.OFFSET_OVERLAP,
                        "W2"),
                bad(
                        "a byte too many",
                        safetensors(SMALL, join(DATA, new byte[1])),
                        Reason.DATA_END,
                        ""),
                bad("a byte too few", safetensors(SMALL, new byte[51]), Reason.DATA_END, ""),
                header("no tensor for the data", "{}", Reason.DATA_END, ""),
                header(
                        "offsets far away",
                        SMALL.replace("[48,52]", "[999999999999999990,999999999999999994]"),
                        Reason.OFFSET_GAP,
                        "b2"),
                header("65 tensors", many, Reason.TENSOR_COUNT, ""),
                header("16 million parameters", large, Reason.PARAMETER_COUNT, ""));
    }

    static Stream<Arguments> networks() {
        String torn = SMALL.replace("b2", "b3");
        String meta = "{\"__metadata__\":{\"activations\":\"%s\"}," + SMALL.substring(1);
        String torch = SMALL.replace("W1", "0.weight").replace("b1", "4.bias");
        torch = torch.replace("W2", "4.weight").replace("b2", "6.bias");
        String field = "__metadata__.activations";
        return Stream.of(
                bad("no network", safetensors("{}", new byte[0]), Reason.TENSOR_MISSING, "W1"),
                header(
                        "an unknown name",
                        renamed("fc1.weight"),
                        Reason.TENSOR_UNKNOWN,
                        "fc1.weight"),
                header("W0", renamed("W0"), Reason.TENSOR_UNKNOWN, "W0"),
                header("W01", renamed("W01"), Reason.TENSOR_UNKNOWN, "W01"),
                header("w1", renamed("w1"), Reason.TENSOR_UNKNOWN, "w1"),
                header("no W2", SMALL.replace("W2", "W3"), Reason.TENSOR_MISSING, "W2"),
                header("no b2", torn, Reason.TENSOR_MISSING, "b2"),
                header("PyTorch without a bias", torch, Reason.TENSOR_MISSING, "0.bias"),
                header("a weight of rank 1", reshape("3,2", "6"), Reason.TENSOR_RANK, "W1"),
                header("a bias of rank 2", reshape("1", "1,1"), Reason.TENSOR_RANK, "b2"),
                header("a transposed W1", reshape("3,2", "2,3"), Reason.SHAPE_TRANSPOSED, "W1"),
                header("a transposed W2", reshape("1,3", "3,1"), Reason.SHAPE_TRANSPOSED, "W2"),
                header("six inputs", reshape("3,2", "1,6"), Reason.INPUTS, "W1"),
                bad("three outputs", shapes("3,2", "3", "3,3", "3"), Reason.OUTPUTS, ""),
                bad("a bias too few", shapes("3,2", "2", "1,3", "1"), Reason.BIAS_COUNT, "b1"),
                bad("a broken chain", shapes("3,2", "3", "1,4", "1"), Reason.SHAPE_CHAIN, "W2"),
                bad("NaN", value(0xffc00000, 2), Reason.NOT_FINITE, "W1[1][0]"),
                bad("+∞", value(0x7f800000, 8), Reason.NOT_FINITE, "b1[2]"),
                bad("a double beyond float32", beyond(), Reason.NOT_FINITE, "b1[0]"),
                header(
                        "both ways of naming",
                        SMALL.replace("W2", "0.weight"),
                        Reason.TENSOR_NAMES_MIXED,
                        "0.weight"),
                bad("weights alone", shapes("3,2"), Reason.TENSOR_MISSING, "b1"),
                bad("the first layer alone", shapes("3,2", "3"), Reason.OUTPUTS, ""),
                header(
                        "an activation too few",
                        meta.formatted("relu"),
                        Reason.ACTIVATION_COUNT,
                        field),
                header(
                        "an activation too many",
                        meta.formatted("relu,relu,"),
                        Reason.ACTIVATION_COUNT,
                        field),
                header("gelu", meta.formatted("gelu,relu"), Reason.ACTIVATION_UNKNOWN, field),
                header(
                        "softmax inside",
                        meta.formatted("softmax,softmax"),
                        Reason.ACTIVATION_HIDDEN,
                        field));
    }

    private static Arguments bad(String name, byte[] file, Reason reason, String field) {
        return arguments(name, file, reason, field);
    }

    private static Arguments header(String name, String header, Reason reason, String field) {
        return arguments(name, safetensors(header, DATA), reason, field);
    }

    private static String renamed(String name) {
        return SMALL.replace("W1", name);
    }

    private static String reshape(String from, String to) {
        return SMALL.replace("\"shape\":[" + from + "]", "\"shape\":[" + to + "]");
    }

    /// Float32 tensors W1, b1, W2, b2 of the given shapes, one behind the other.
    private static byte[] shapes(String... shapes) {
        String[] names = {"W1", "b1", "W2", "b2"};
        StringBuilder header = new StringBuilder("{");
        int at = 0;
        for (int i = 0; i < shapes.length; i++) {
            int count =
                    Stream.of(shapes[i].split(","))
                            .map(Integer::valueOf)
                            .reduce(1, Math::multiplyExact);
            header.append(i == 0 ? "" : ",")
                    .append(entry(names[i], "F32", shapes[i], at, at + 4 * count));
            at += 4 * count;
        }
        return safetensors(header.append("}").toString(), halves(at / 4));
    }

    private static byte[] value(int bits, int index) {
        byte[] data = halves(13);
        ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).putInt(4 * index, bits);
        return safetensors(SMALL, data);
    }

    private static byte[] beyond() {
        String header =
                "{"
                        + entry("W1", "F64", "1,2", 0, 16)
                        + ","
                        + entry("b1", "F64", "1", 16, 24)
                        + "}";
        ByteBuffer data = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        return safetensors(header, data.putDouble(16, 1e39).array());
    }
}
