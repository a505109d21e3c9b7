package fr.automatants.amphi.engine.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadJsonTest {
    static final String HEAD = "{\"format\":\"amphi-network\",\"version\":1,\"layers\":[";
    static final String L0 =
            "{\"activation\":\"relu\",\"weights\":[[1,2],[3,4],[5,6]],\"biases\":[1,2,3]}";
    static final String L1 = "{\"activation\":\"identity\",\"weights\":[[1,2,3]],\"biases\":[1]}";
    static final String SMALL = HEAD + L0 + "," + L1 + "]}";

    @ParameterizedTest(name = "{0}: {2} at {3}")
    @MethodSource({"texts", "roots", "layers", "chains"})
    void aBadFileIsRefusedByNameAndPlace(String name, byte[] file, Reason reason, String field) {
        Refused.as(JsonFile.LONGEST, reason, field, () -> JsonFile.read(file, Ends.of(2, 1)));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                bad("an empty file", "", Reason.JSON_TRUNCATED, "0"),
                bad("spaces alone", "  \n ", Reason.JSON_TRUNCATED, "4"),
                bad("an array", "[]", Reason.JSON_TYPE, "$"),
                bad("a number", "1", Reason.JSON_TYPE, "$"),
                bad("a word", "hello", Reason.JSON_SYNTAX, "0"),
                bad("a comment", "// a network\n" + SMALL, Reason.JSON_SYNTAX, "0"),
                bad("a byte order mark", "\ufeff" + SMALL, Reason.JSON_SYNTAX, "0"),
                bad("text behind", SMALL + " x", Reason.JSON_TRAILING, "" + (SMALL.length() + 1)),
                bad("a zero behind", SMALL + "\0", Reason.JSON_TRAILING, "" + SMALL.length()),
                bad("a deep list", "[".repeat(100_000), Reason.JSON_TYPE, "$"),
                bad("deep layers", HEAD + "[".repeat(9999), Reason.JSON_TYPE, "layers[0]"),
                bad("deep weights", weights("[[[["), Reason.JSON_TYPE, W + "[0][0]"),
                bad("a long key", "{\"" + "x".repeat(70_000), Reason.JSON_TOO_LONG, "2"),
                arguments("Latin-1", "{\"é\":1}".getBytes(ISO_8859_1), Reason.JSON_UTF8, "2"),
                arguments("a zip", "PK\3\4".getBytes(UTF_8), Reason.FOREIGN_FORMAT, ""),
                arguments("a pickle", new byte[] {-128, 4}, Reason.FOREIGN_FORMAT, ""));
    }

    static Stream<Arguments> roots() {
        return Stream.of(
                bad("no member", "{}", Reason.KEY_MISSING, "format"),
                bad("no version", without("\"version\":1,"), Reason.KEY_MISSING, "version"),
                bad(
                        "no layers",
                        "{\"format\":\"amphi-network\",\"version\":1}",
                        Reason.KEY_MISSING,
                        "layers"),
                bad("no layer", HEAD + "]}", Reason.LAYER_COUNT, "layers"),
                bad("another format", SMALL.replace("amphi-", ""), Reason.VALUE, "format"),
                bad(
                        "version 2",
                        SMALL.replace("\"version\":1", "\"version\":2"),
                        Reason.VALUE,
                        "version"),
                bad(
                        "version 1.0",
                        SMALL.replace("\"version\":1", "\"version\":1.0"),
                        Reason.WHOLE_NUMBER,
                        "version"),
                bad(
                        "a stranger",
                        SMALL.replace("{\"format", "{\"name\":1,\"format"),
                        Reason.KEY_UNKNOWN,
                        "name"),
                bad(
                        "twice a key",
                        SMALL.replace("\"version\":1", "\"version\":1,\"version\":1"),
                        Reason.JSON_DUPLICATE_KEY,
                        "version"),
                bad(
                        "33 layers",
                        HEAD + unit() + ("," + unit()).repeat(32) + "]}",
                        Reason.LAYER_COUNT,
                        "layers"));
    }

    static Stream<Arguments> layers() {
        return Stream.of(
                bad(
                        "no activation",
                        without("\"activation\":\"relu\","),
                        Reason.KEY_MISSING,
                        "layers[0].activation"),
                bad(
                        "no biases",
                        without(",\"biases\":[1,2,3]"),
                        Reason.KEY_MISSING,
                        "layers[0].biases"),
                bad(
                        "no weights",
                        without("\"weights\":[[1,2,3]],"),
                        Reason.KEY_MISSING,
                        "layers[1].weights"),
                bad(
                        "a bias as bias",
                        SMALL.replace("biases\":[1]", "bias\":[1]"),
                        Reason.KEY_UNKNOWN,
                        "layers[1].bias"),
                bad(
                        "gelu",
                        SMALL.replace("relu", "gelu"),
                        Reason.ACTIVATION_UNKNOWN,
                        "layers[0].activation"),
                bad(
                        "null for a name",
                        SMALL.replace("\"relu\"", "null"),
                        Reason.JSON_TYPE,
                        "layers[0].activation"),
                bad("flat weights", weights("[1,2]"), Reason.JSON_TYPE, W + "[0]"),
                bad("no row", weights("[]"), Reason.ROW_COUNT, W),
                bad("an empty row", weights("[[]]"), Reason.ROW_LENGTH, W + "[0]"),
                bad("a ragged row", weights("[[1,2],[3,4],[5]]"), Reason.ROW_LENGTH, W + "[2]"),
                bad(
                        "a row of 4097",
                        weights("[[0" + ",0".repeat(4096) + "]]"),
                        Reason.ROW_LENGTH,
                        W + "[0]"),
                bad("4097 rows", weights("[[0]" + ",[0]".repeat(4096) + "]"), Reason.ROW_COUNT, W),
                bad(
                        "2 million and more",
                        weights("[" + row() + ("," + row()).repeat(488) + "]"),
                        Reason.PARAMETER_COUNT,
                        ""),
                bad("a text for a number", number("\"1\""), Reason.JSON_TYPE, W + "[0][1]"),
                bad("true for a number", number("true"), Reason.JSON_TYPE, W + "[0][1]"),
                bad("NaN", number("NaN"), Reason.NOT_FINITE, W + "[0][1]"),
                bad("Infinity", number("Infinity"), Reason.NOT_FINITE, W + "[0][1]"),
                bad("−Infinity", number("-Infinity"), Reason.JSON_SYNTAX, "" + (at() + 1)),
                bad("1e39", number("1e39"), Reason.NOT_FINITE, W + "[0][1]"),
                bad("1e999999999", number("1e999999999"), Reason.NOT_FINITE, W + "[0][1]"),
                bad("65 digits", number("1".repeat(65)), Reason.JSON_TOO_LONG, "" + at()),
                bad("+1", number("+1"), Reason.JSON_SYNTAX, "" + at()),
                bad("01", number("01"), Reason.JSON_SYNTAX, "" + (at() + 1)),
                bad(".5", number(".5"), Reason.JSON_SYNTAX, "" + at()),
                bad("1.", number("1."), Reason.JSON_SYNTAX, "" + (at() + 2)),
                bad("1e", number("1e"), Reason.JSON_SYNTAX, "" + (at() + 2)),
                bad("0x1p3", number("0x1p3"), Reason.JSON_SYNTAX, "" + (at() + 1)),
                bad("1f", number("1f"), Reason.JSON_SYNTAX, "" + (at() + 1)),
                bad("a comma at the end", number("2,"), Reason.JSON_SYNTAX, "" + (at() + 2)));
    }

    static Stream<Arguments> chains() {
        return Stream.of(
                bad(
                        "a bias too many",
                        SMALL.replace("[1,2,3]}", "[1,2,3,4]}"),
                        Reason.BIAS_COUNT,
                        "layers[0].biases"),
                bad("three inputs", weights("[[1,2,3]]"), Reason.INPUTS, W),
                bad("transposed", weights("[[1,2,3],[4,5,6]]"), Reason.SHAPE_TRANSPOSED, W),
                bad(
                        "a broken chain",
                        SMALL.replace("[[1,2,3]]", "[[1,2]]"),
                        Reason.SHAPE_CHAIN,
                        "layers[1].weights"),
                bad("three outputs", HEAD + L0 + "]}", Reason.OUTPUTS, ""),
                bad(
                        "a mix of activations",
                        HEAD + L0 + "," + L1 + "," + L1.replace("1,2,3", "1") + "]}",
                        Reason.ACTIVATION_MIX,
                        "layers"),
                bad(
                        "softmax inside",
                        SMALL.replace("relu", "softmax"),
                        Reason.ACTIVATION_HIDDEN,
                        "layers"));
    }

    private static final String W = "layers[0].weights";

    private static Arguments bad(String name, String text, Reason reason, String field) {
        return arguments(name, text.getBytes(UTF_8), reason, field);
    }

    private static String without(String part) {
        return SMALL.replace(part, "");
    }

    private static String weights(String weights) {
        return SMALL.replace("[[1,2],[3,4],[5,6]]", weights);
    }

    private static String number(String number) {
        return weights("[[1," + number + "],[3,4],[5,6]]");
    }

    /// Where [#number] puts its number.
    private static int at() {
        return SMALL.indexOf("2],[3");
    }

    private static String row() {
        return "[0" + ",0".repeat(4095) + "]";
    }

    /// A layer of as many inputs as neurons, for a chain of any length.
    private static String unit() {
        return "{\"activation\":\"relu\",\"weights\":[[1,1],[1,1]],\"biases\":[0,0]}";
    }
}
