package fr.automatants.amphi.engine.file;

import static fr.automatants.amphi.engine.file.HandMade.B1;
import static fr.automatants.amphi.engine.file.HandMade.SMALL;
import static fr.automatants.amphi.engine.file.HandMade.W1;
import static fr.automatants.amphi.engine.file.HandMade.halves;
import static fr.automatants.amphi.engine.file.HandMade.join;
import static fr.automatants.amphi.engine.file.HandMade.length;
import static fr.automatants.amphi.engine.file.HandMade.safetensors;
import static fr.automatants.amphi.engine.file.HandMade.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadSafetensorsTest {
    private static final byte[] DATA = halves(13);

    @ParameterizedTest(name = "{0}: {2} at {3}")
    @MethodSource({"envelopes", "headers"})
    void aBadFileIsRefusedByNameAndPlace(String name, byte[] file, Reason reason, String field) {
        Refused.as(reason, field, () -> SafetensorsFile.read(file, Ends.of(2, 1)));
    }

    static Stream<Arguments> envelopes() {
        byte[] good = safetensors(SMALL, DATA);
        return Stream.of(
                bad("an empty file", new byte[0], Reason.FILE_TOO_SHORT, ""),
                bad("seven bytes", new byte[7], Reason.FILE_TOO_SHORT, ""),
                bad("a header of no bytes", length(0), Reason.HEADER_LENGTH, "header"),
                bad("a header past the end", with(good, 1, 9), Reason.HEADER_LENGTH, "header"),
                bad("a huge header", with(good, 4, 1), Reason.HEADER_LENGTH, "header"),
                bad("a length of 2⁶³", with(good, 7, 0x80), Reason.HEADER_LENGTH, "header"),
                bad("a length of 2⁶⁴ − 1", length(-1), Reason.HEADER_LENGTH, "header"),
                bad(
                        "a header of 64 KiB and a byte",
                        join(length(65_537), new byte[70_000]),
                        Reason.HEADER_LENGTH,
                        "header"),
                bad("a zip file", bytes("PK\3\4, a .pt file"), Reason.FOREIGN_FORMAT, ""),
                bad("a pickle", bytes("\u0080\4\u0095\1\0\0\0\0\1"), Reason.FOREIGN_FORMAT, ""),
                bad("an HDF5 file", bytes("\u0089HDF\r\n\u001a\n"), Reason.FOREIGN_FORMAT, ""),
                bad("a gzip file", bytes("\u001f\u008b\b\0\0\0\0\0"), Reason.FOREIGN_FORMAT, ""),
                bad("a JSON file", bytes("{\"format\": 1}"), Reason.HEADER_LENGTH, "header"));
    }

    static Stream<Arguments> headers() {
        String tail = SMALL.substring(1);
        return Stream.of(
                header("a space first", " " + SMALL, Reason.HEADER_START, "header"),
                header("an array", "[]", Reason.HEADER_START, "header"),
                header("a byte order mark", "\ufeff" + SMALL, Reason.HEADER_START, "header"),
                header(
                        "a line feed behind",
                        SMALL + "\n",
                        Reason.HEADER_PADDING,
                        "" + (8 + SMALL.length())),
                header(
                        "a zero behind",
                        SMALL + "  \0",
                        Reason.HEADER_PADDING,
                        "" + (10 + SMALL.length())),
                header(
                        "an object behind",
                        SMALL + "{}",
                        Reason.HEADER_PADDING,
                        "" + (8 + SMALL.length())),
                header("an open object", "{", Reason.JSON_TRUNCATED, "9"),
                header("an open string", "{\"W1", Reason.JSON_TRUNCATED, "12"),
                header("no colon", "{\"W1\" {}}", Reason.JSON_SYNTAX, "14"),
                header(
                        "a comma at the end",
                        "{" + W1 + ",}",
                        Reason.JSON_SYNTAX,
                        "" + (10 + W1.length())),
                header("no comma", "{" + W1 + B1 + "}", Reason.JSON_SYNTAX, "" + (9 + W1.length())),
                header("a key in apostrophes", "{'W1':1}", Reason.JSON_SYNTAX, "9"),
                header("a control character", "{\"W\0001\":1}", Reason.JSON_SYNTAX, "11"),
                header("an unknown escape", "{\"\\x\":1}", Reason.JSON_SYNTAX, "11"),
                header("a short escape", "{\"\\u12\":1}", Reason.JSON_SYNTAX, "14"),
                header("half a surrogate pair", "{\"\\ud83d\":1}", Reason.JSON_UTF8, "16"),
                bad("bytes of Latin-1", latin("{\"é\":1}"), Reason.JSON_UTF8, "10"),
                bad("an overlong slash", latin("{\"À¯\":1}"), Reason.JSON_UTF8, "10"),
                header(
                        "twice the same key",
                        "{" + W1 + "," + W1 + "}",
                        Reason.JSON_DUPLICATE_KEY,
                        "W1"),
                header(
                        "the same key escaped",
                        "{" + W1 + ",\"\\u00571\":1}",
                        Reason.JSON_DUPLICATE_KEY,
                        "W1"),
                header(
                        "twice metadata",
                        "{\"__metadata__\":{},\"__metadata__\":{}}",
                        Reason.JSON_DUPLICATE_KEY,
                        "__metadata__"),
                header(
                        "a number as metadata",
                        "{\"__metadata__\":{\"a\":1}," + tail,
                        Reason.JSON_TYPE,
                        "__metadata__.a"),
                header(
                        "a list as metadata",
                        "{\"__metadata__\":[]," + tail,
                        Reason.JSON_TYPE,
                        "__metadata__"),
                header(
                        "metadata of null",
                        "{\"__metadata__\":null," + tail,
                        Reason.JSON_TYPE,
                        "__metadata__"));
    }

    private static Arguments bad(String name, byte[] file, Reason reason, String field) {
        return arguments(name, file, reason, field);
    }

    private static Arguments header(String name, String header, Reason reason, String field) {
        return arguments(name, safetensors(header, DATA), reason, field);
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(ISO_8859_1);
    }

    private static byte[] latin(String header) {
        return join(length(header.length()), bytes(header));
    }
}
