package fr.automatants.amphi.engine.file;

import static fr.automatants.amphi.engine.file.HandMade.B1;
import static fr.automatants.amphi.engine.file.HandMade.halves;
import static fr.automatants.amphi.engine.file.HandMade.safetensors;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Headers with one tensor whose entry is wrong in itself.
class BadEntriesTest {
    private static final byte[] DATA = halves(13);

    @ParameterizedTest(name = "{0}: {2} at {3}")
    @MethodSource("entries")
    void aBadEntryIsRefusedByNameAndPlace(String name, byte[] file, Reason reason, String field) {
        Refused.as(reason, field, () -> SafetensorsFile.read(file, Ends.of(2, 1)));
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                entry1("a list for an entry", "[]", Reason.JSON_TYPE, "W1"),
                entry1("an empty entry", "{}", Reason.KEY_MISSING, "W1.data_offsets"),
                entry1("no dtype", of("", "3,2", "0,24"), Reason.KEY_MISSING, "W1.dtype"),
                entry1(
                        "no shape",
                        "{\"dtype\":\"F32\",\"data_offsets\":[0,24]}",
                        Reason.KEY_MISSING,
                        "W1.shape"),
                entry1("a stranger", "{\"x\":1}", Reason.KEY_UNKNOWN, "W1.x"),
                entry1("BF16", of("BF16", "3,2", "0,12"), Reason.TENSOR_DTYPE, "W1"),
                entry1("I64", of("I64", "3,2", "0,48"), Reason.TENSOR_DTYPE, "W1"),
                entry1("f32", of("f32", "3,2", "0,24"), Reason.TENSOR_DTYPE, "W1"),
                entry1("rank 0", of("F32", "", "0,4"), Reason.TENSOR_RANK, "W1"),
                entry1("rank 3", of("F32", "3,2,1", "0,24"), Reason.TENSOR_RANK, "W1"),
                entry1(
                        "a size of 0",
                        of("F32", "0,2", "0,0"),
                        Reason.TENSOR_DIMENSION,
                        "W1.shape[0]"),
                entry1(
                        "a size of 4097",
                        of("F32", "3,4097", "0,24"),
                        Reason.TENSOR_DIMENSION,
                        "W1.shape[1]"),
                entry1(
                        "a size of −1",
                        of("F32", "-1,2", "0,24"),
                        Reason.WHOLE_NUMBER,
                        "W1.shape[0]"),
                entry1(
                        "a size of 3.0",
                        of("F32", "3.0,2", "0,24"),
                        Reason.WHOLE_NUMBER,
                        "W1.shape[0]"),
                entry1(
                        "a size of 3e0",
                        of("F32", "3e0,2", "0,24"),
                        Reason.WHOLE_NUMBER,
                        "W1.shape[0]"),
                entry1(
                        "a size of 2⁶⁴ + 3",
                        of("F32", "18446744073709551619,2", "0,24"),
                        Reason.WHOLE_NUMBER,
                        "W1.shape[0]"),
                entry1("a size of 03", of("F32", "03,2", "0,24"), Reason.JSON_SYNTAX, "39"),
                entry1(
                        "a size in quotes",
                        of("F32", "\"3\",2", "0,24"),
                        Reason.JSON_TYPE,
                        "W1.shape[0]"),
                entry1("one offset", of("F32", "3,2", "0"), Reason.ROW_LENGTH, "W1.data_offsets"),
                entry1(
                        "three offsets",
                        of("F32", "3,2", "0,24,24"),
                        Reason.ROW_LENGTH,
                        "W1.data_offsets"),
                entry1(
                        "an offset below 0",
                        of("F32", "3,2", "-24,0"),
                        Reason.WHOLE_NUMBER,
                        "W1.data_offsets[0]"),
                entry1("offsets reversed", of("F32", "3,2", "24,0"), Reason.OFFSET_ORDER, "W1"),
                entry1("a short span", of("F32", "3,2", "0,20"), Reason.TENSOR_BYTES, "W1"),
                entry1("F64 in F32's span", of("F64", "3,2", "0,24"), Reason.TENSOR_BYTES, "W1"),
                header("a name with a slash", named("a/b"), Reason.TENSOR_NAME, "a/b"),
                header("an empty name", named(""), Reason.TENSOR_NAME, ""),
                header("a name of é", named("é"), Reason.TENSOR_NAME, "é"),
                header("a name of 65", named("W".repeat(65)), Reason.TENSOR_NAME, "W".repeat(65)));
    }

    private static Arguments header(String name, String header, Reason reason, String field) {
        return arguments(name, safetensors(header, DATA), reason, field);
    }

    private static Arguments entry1(String name, String entry, Reason reason, String field) {
        return header(name, "{\"W1\":" + entry + "," + B1 + "}", reason, field);
    }

    private static String of(String type, String shape, String offsets) {
        String dtype = type.isEmpty() ? "" : "\"dtype\":\"" + type + "\",";
        return "{" + dtype + "\"shape\":[" + shape + "],\"data_offsets\":[" + offsets + "]}";
    }

    private static String named(String name) {
        return "{\"" + name + "\":" + of("F32", "3,2", "0,24") + "}";
    }
}
