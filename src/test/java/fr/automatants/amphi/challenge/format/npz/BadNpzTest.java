package fr.automatants.amphi.challenge.format.npz;

import static fr.automatants.amphi.challenge.format.npz.Npz.F4;
import static fr.automatants.amphi.challenge.format.npz.Npz.halves;
import static fr.automatants.amphi.challenge.format.npz.Npz.npy;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.Refused;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class BadNpzTest {
    private static final String OK = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }";

    @ParameterizedTest(name = "{0}: {2} at {3}")
    @MethodSource({"ends", "directories", "entries", "headers", "networks"})
    void aBadFileIsRefusedByNameAndPlace(String name, byte[] file, Reason reason, String field) {
        Refused.as(reason, field, () -> NpzFile.read(file, Ends.of(2, 1)));
    }

    /// Every case, for whoever counts them.
    public static Stream<Arguments> all() {
        return Stream.of(ends(), directories(), entries(), headers(), networks())
                .flatMap(cases -> cases);
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                bytes("an empty file", "", Reason.ZIP_END, ""),
                bytes("PK alone", "PK", Reason.ZIP_END, ""),
                bytes("text", "W1 = 3, W2 = 4, b1 = 5, b2", Reason.ZIP_END, ""),
                bytes("a pickle called npz", "\u0080\4\u0095", Reason.FOREIGN_FORMAT, ""),
                bytes("an HDF5 file called npz", "\u0089HDF\r\n", Reason.FOREIGN_FORMAT, ""),
                bytes("a gzip file called npz", "\u001f\u008b\b\0", Reason.FOREIGN_FORMAT, ""),
                npz("a byte behind", npz -> npz.after = new byte[1], Reason.ZIP_END, ""),
                npz(
                        "a second zip file behind",
                        npz -> npz.after = Npz.small().bytes(),
                        Reason.ZIP_DIRECTORY,
                        "680"),
                npz(
                        "a comment",
                        npz -> {
                            npz.comment = 4;
                            npz.after = new byte[4];
                        },
                        Reason.ZIP_END,
                        ""),
                npz("a comment promised", npz -> npz.comment = 4, Reason.ZIP_DIRECTORY, at(20)),
                npz("another disk", npz -> npz.disk = 1, Reason.ZIP_DIRECTORY, at(4)),
                npz("a program before", npz -> npz.before = new byte[64], Reason.ZIP_GAP, "W1.npy"),
                npz("data between", npz -> npz.between = new byte[9], Reason.ZIP_DATA_END, ""),
                npz("an entry too few", npz -> npz.countShift = -1, Reason.ZIP_DIRECTORY, "628"),
                npz("an entry too many", npz -> npz.countShift = 1, Reason.ZIP_DIRECTORY, at(0)),
                npz("no entry", npz -> npz.countShift = -4, Reason.ZIP_ENTRY_COUNT, ""),
                npz("65 entries", npz -> npz.countShift = 61, Reason.ZIP_ENTRY_COUNT, ""),
                npz("zip64", npz -> npz.countShift = 0xFFFB, Reason.ZIP_LARGE_DIRECTORY, ""));
    }

    static Stream<Arguments> directories() {
        return Stream.of(
                entry("another signature", e -> e.centralSignature++, Reason.ZIP_DIRECTORY, "472"),
                entry("a path upwards", e -> e.named("../W1.npy"), Reason.ZIP_ENTRY_NAME, ""),
                entry("a folder", e -> e.named("a/W1.npy"), Reason.ZIP_ENTRY_NAME, ""),
                entry("a drive", e -> e.named("C:\\W1.npy"), Reason.ZIP_ENTRY_NAME, ""),
                entry("a zero in a name", e -> e.named("W1\0.npy"), Reason.ZIP_ENTRY_NAME, ""),
                entry("no name", e -> e.named(""), Reason.ZIP_ENTRY_NAME, ""),
                entry(
                        "a name of 65",
                        e -> e.named("x".repeat(65) + ".npy"),
                        Reason.ZIP_ENTRY_NAME,
                        ""),
                entry("another ending", e -> e.named("W1.exe"), Reason.ZIP_ENTRY_NAME, ""),
                entry(
                        "a .pt called npz",
                        e -> e.named("archive/data.pkl"),
                        Reason.FOREIGN_FORMAT,
                        "renamed.pt"),
                entry(
                        "a .keras called npz",
                        e -> e.named("model.weights.h5"),
                        Reason.FOREIGN_FORMAT,
                        "renamed.keras"),
                entry("twice a name", e -> e.named("b1.npy"), Reason.ZIP_DUPLICATE, "b1.npy"),
                entry("a password", e -> e.flags(1), Reason.ZIP_ENCRYPTED, "W1.npy"),
                entry("strong encryption", e -> e.flags(65), Reason.ZIP_ENCRYPTED, "W1.npy"),
                entry("a streamed entry", e -> e.flags(8), Reason.ZIP_FLAGS, "W1.npy"),
                entry("a patch", e -> e.flags(32), Reason.ZIP_FLAGS, "W1.npy"),
                entry("a masked header", e -> e.flags(1 << 13), Reason.ZIP_FLAGS, "W1.npy"),
                entry("bzip2", e -> e.method(12), Reason.ZIP_METHOD, "W1.npy"),
                entry("lzma", e -> e.method(14), Reason.ZIP_METHOD, "W1.npy"),
                entry("deflate64", e -> e.method(9), Reason.ZIP_METHOD, "W1.npy"),
                entry("stored in other sizes", e -> e.sizes(9, 10), Reason.ZIP_UNPACKED, "W1.npy"),
                entry("4 GB", e -> e.sizes(0xFFFFFFFFL, 0xFFFFFFFFL), Reason.ZIP_DIRECTORY, "492"),
                entry("2 GB", e -> e.method(8).size = 1L << 31, Reason.ZIP_DIRECTORY, "496"),
                entry("the second disk", e -> e.disk = 1, Reason.ZIP_DIRECTORY, "506"),
                entry(
                        "17 MiB and a byte",
                        e -> e.method(8).size = (17 << 20) + 1,
                        Reason.ZIP_TOO_LARGE,
                        ""));
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                entry("an overlap", e -> e.offsetShift = 1, Reason.ZIP_GAP, "W1.npy"),
                npz(
                        "two names for one entry",
                        npz -> npz.add("b3.npy", new byte[0]).offsetShift = -131,
                        Reason.ZIP_OVERLAP,
                        "b3.npy"),
                entry(
                        "no header of its own",
                        e -> e.localSignature = 0,
                        Reason.ZIP_LOCAL,
                        "W1.npy"),
                entry("two names", e -> e.localName = "W9.npy", Reason.ZIP_LOCAL, "W1.npy"),
                entry("two flags", e -> e.localFlags = 8, Reason.ZIP_LOCAL, "W1.npy"),
                entry("two methods", e -> e.localMethod = 8, Reason.ZIP_LOCAL, "W1.npy"),
                entry("two checksums", e -> e.localCrc++, Reason.ZIP_LOCAL, "W1.npy"),
                entry("two sizes", e -> e.localSize++, Reason.ZIP_LOCAL, "W1.npy"),
                entry("two packed sizes", e -> e.localPackedSize++, Reason.ZIP_LOCAL, "W1.npy"),
                entry(
                        "sizes hidden",
                        e -> {
                            e.localSize = 0xFFFFFFFFL;
                            e.localPackedSize = 0xFFFFFFFFL;
                        },
                        Reason.ZIP_LOCAL,
                        "W1.npy"),
                entry("other large sizes", e -> e.large().extra[4]++, Reason.ZIP_LOCAL, "W1.npy"),
                entry("short large sizes", e -> e.large().extra[2]--, Reason.ZIP_EXTRA, "W1.npy"),
                entry("a long extra part", e -> e.large().extra[2]++, Reason.ZIP_EXTRA, "W1.npy"),
                entry("half an extra part", e -> e.extra = new byte[3], Reason.ZIP_EXTRA, "W1.npy"),
                entry("another checksum", e -> e.crc(1), Reason.ZIP_CHECKSUM, "W1.npy"),
                entry(
                        "a bomb",
                        e -> {
                            e.content(npy(F4, "(3, 2)", new byte[9_000_000])).deflated();
                            e.sizes(e.packed.length, 104);
                        },
                        Reason.NPY_BYTES,
                        "W1"),
                entry(
                        "a bomb behind the numbers",
                        e -> {
                            byte[] good = npy(F4, "(3, 2)", halves(6));
                            e.content(Arrays.copyOf(good, 9_000_000)).deflated();
                            e.sizes(e.packed.length, good.length);
                        },
                        Reason.ZIP_UNPACKED,
                        "W1.npy"),
                entry(
                        "fewer bytes than promised",
                        e -> {
                            byte[] good = e.packed;
                            e.content(Arrays.copyOf(good, good.length - 1)).deflated();
                            e.sizes(e.packed.length, good.length);
                        },
                        Reason.ZIP_UNPACKED,
                        "W1.npy"),
                entry(
                        "something behind the packed bytes",
                        e -> {
                            e.deflated();
                            e.packed = Arrays.copyOf(e.packed, e.packed.length + 5);
                            e.sizes(e.packed.length, e.size);
                        },
                        Reason.ZIP_PACKED_END,
                        "W1.npy"),
                entry(
                        "a cut end of the packed bytes",
                        e -> {
                            e.deflated();
                            e.packed = Arrays.copyOf(e.packed, e.packed.length - 9);
                            e.sizes(e.packed.length, e.size);
                        },
                        Reason.ZIP_UNPACKED,
                        "W1.npy"),
                entry(
                        "noise for packed bytes",
                        e -> {
                            e.deflated();
                            Arrays.fill(e.packed, (byte) 0xFF);
                        },
                        Reason.ZIP_DAMAGED,
                        "W1.npy"));
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                array("an empty entry", new byte[0], Reason.NPY_BYTES, "W1"),
                array("nine bytes", new byte[9], Reason.NPY_MAGIC, "W1"),
                array(
                        "a pickle",
                        "\u0080\4\u0095pickled!".getBytes(ISO_8859_1),
                        Reason.NPY_MAGIC,
                        "W1"),
                array("version 0", npy(0, OK + "\n", halves(6)), Reason.NPY_VERSION, "W1"),
                array("version 4", npy(4, OK + "\n", halves(6)), Reason.NPY_VERSION, "W1"),
                array("version 255", npy(255, OK + "\n", halves(6)), Reason.NPY_VERSION, "W1"),
                array("an empty header", npy(1, "", halves(6)), Reason.NPY_HEADER_LENGTH, "W1"),
                array(
                        "a header past the end",
                        Arrays.copyOf(npy(1, OK + "\n", halves(6)), 40),
                        Reason.NPY_HEADER_LENGTH,
                        "W1"),
                array(
                        "a header of 10 001 bytes",
                        npy(1, OK + " ".repeat(9941) + "\n", halves(6)),
                        Reason.NPY_HEADER_LENGTH,
                        "W1"),
                array(
                        "a header of 2³¹ bytes",
                        with(npy(2, OK + "\n", halves(6)), 11, 0x80),
                        Reason.NPY_HEADER_LENGTH,
                        "W1"),
                header("no line feed", 1, OK, Reason.NPY_HEADER, "W1"),
                header("code", 1, "__import__('os').system('ls')\n", Reason.NPY_HEADER, "W1"),
                header(
                        "no order",
                        1,
                        "{'descr': '<f4', 'shape': (3, 2), }\n",
                        Reason.NPY_HEADER,
                        "W1"),
                header(
                        "a key too many",
                        1,
                        OK.replace(", }", ", 'x': 1}") + "\n",
                        Reason.NPY_HEADER,
                        "W1"),
                header(
                        "twice a key",
                        1,
                        OK.replace("{", "{'descr': '<f4', ") + "\n",
                        Reason.NPY_HEADER,
                        "W1"),
                header("a list", 1, OK.replace("(3, 2)", "[3, 2]") + "\n", Reason.NPY_HEADER, "W1"),
                header(
                        "a sum",
                        1,
                        OK.replace("(3, 2)", "(1+2, 2)") + "\n",
                        Reason.NPY_HEADER,
                        "W1"),
                header("text behind", 1, OK + " #\n", Reason.NPY_HEADER, "W1"),
                header(
                        "a tab",
                        1,
                        OK.replace(" 'shape'", "\t'shape'") + "\n",
                        Reason.NPY_HEADER,
                        "W1"),
                header(
                        "columns first",
                        1,
                        OK.replace("False", "True") + "\n",
                        Reason.NPY_ORDER,
                        "W1"),
                type("objects", "|O", Reason.NPY_PICKLED),
                type("objects of eight bytes", "|O8", Reason.NPY_PICKLED),
                type("big-endian", ">f4", Reason.TENSOR_DTYPE),
                type("half precision", "<f2", Reason.TENSOR_DTYPE),
                type("quadruple precision", "<f16", Reason.TENSOR_DTYPE),
                type("whole numbers", "<i8", Reason.TENSOR_DTYPE),
                type("bytes", "|u1", Reason.TENSOR_DTYPE),
                type("complex numbers", "<c8", Reason.TENSOR_DTYPE),
                type("texts", "<U9", Reason.TENSOR_DTYPE),
                type("no type", "", Reason.TENSOR_DTYPE),
                header(
                        "a structure",
                        1,
                        OK.replace("'<f4'", "[('x', '<f4')]") + "\n",
                        Reason.TENSOR_DTYPE,
                        "W1"),
                shape("no dimension", "()", Reason.TENSOR_RANK, "W1"),
                shape("three dimensions", "(3, 2, 1)", Reason.TENSOR_RANK, "W1"),
                shape("a size of 0", "(0, 2)", Reason.TENSOR_DIMENSION, "W1.shape[0]"),
                shape("a size of 4097", "(3, 4097)", Reason.TENSOR_DIMENSION, "W1.shape[1]"),
                shape("a size of 03", "(03, 2)", Reason.TENSOR_DIMENSION, "W1.shape[0]"),
                shape(
                        "a size of 2⁶³",
                        "(9223372036854775808, 2)",
                        Reason.TENSOR_DIMENSION,
                        "W1.shape[0]"),
                shape("a size of −1", "(-1, 2)", Reason.NPY_HEADER, "W1"),
                shape("two commas", "(3,, 2)", Reason.TENSOR_DIMENSION, "W1.shape[1]"),
                shape("two million and more", "(4096, 4096)", Reason.PARAMETER_COUNT, ""),
                shape("a row too many", "(4, 2)", Reason.NPY_BYTES, "W1"),
                shape("a row too few", "(2, 2)", Reason.NPY_BYTES, "W1"),
                array(
                        "NaN",
                        npy(F4, "(3, 2)", with(halves(6), 7, 0x7f, 6, 0xc0)),
                        Reason.NOT_FINITE,
                        "W1[0][1]"),
                array(
                        "an infinity",
                        npy(F4, "(3, 2)", with(halves(6), 23, 0xff, 22, 0x80)),
                        Reason.NOT_FINITE,
                        "W1[2][1]"),
                array(
                        "too large for float32",
                        npy("<f8", "(3, 2)", Npz.little(48).putDouble(1e300).array()),
                        Reason.NOT_FINITE,
                        "W1[0][0]"));
    }

    static Stream<Arguments> networks() {
        return Stream.of(
                npz("no W1", npz -> npz.without(0), Reason.TENSOR_MISSING, "W1"),
                npz("no b2", npz -> npz.without(3), Reason.TENSOR_MISSING, "b2"),
                npz(
                        "a stranger",
                        npz -> npz.add("mask.npy", npy(F4, "(3,)", halves(3))),
                        Reason.TENSOR_UNKNOWN,
                        "mask"),
                npz(
                        "savez without names",
                        npz -> npz.first().named("arr_0.npy"),
                        Reason.TENSOR_UNKNOWN,
                        "arr_0"),
                npz(
                        "two ways of naming",
                        npz -> npz.add("0.weight.npy", npy(F4, "(3,)", halves(3))),
                        Reason.TENSOR_NAMES_MIXED,
                        "0.weight"),
                array("flat weights", npy(F4, "(6,)", halves(6)), Reason.TENSOR_RANK, "W1"),
                array("transposed", npy(F4, "(2, 3)", halves(6)), Reason.SHAPE_TRANSPOSED, "W1"),
                array("three inputs", npy(F4, "(3, 4)", halves(12)), Reason.INPUTS, "W1"),
                array("a neuron too few", npy(F4, "(1, 2)", halves(2)), Reason.BIAS_COUNT, "b1"));
    }

    private static Arguments npz(String name, Consumer<Npz> change, Reason reason, String field) {
        Npz npz = Npz.small();
        change.accept(npz);
        return arguments(name, npz.bytes(), reason, field);
    }

    private static Arguments entry(
            String name, Consumer<Npz.Entry> change, Reason reason, String field) {
        return npz(name, npz -> change.accept(npz.first()), reason, field);
    }

    private static Arguments array(String name, byte[] content, Reason reason, String field) {
        return entry(name, e -> e.content(content), reason, field);
    }

    private static Arguments header(
            String name, int version, String header, Reason reason, String field) {
        return array(name, npy(version, header, halves(6)), reason, field);
    }

    private static Arguments type(String name, String type, Reason reason) {
        return array(name, npy(type, "(3, 2)", halves(6)), reason, "W1");
    }

    private static Arguments shape(String name, String shape, Reason reason, String field) {
        return array(name, npy(F4, shape, halves(6)), reason, field);
    }

    private static Arguments bytes(String name, String file, Reason reason, String field) {
        return arguments(name, file.getBytes(ISO_8859_1), reason, field);
    }

    private static byte[] with(byte[] bytes, int... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            bytes[changes[i]] = (byte) changes[i + 1];
        }
        return bytes;
    }

    /// A place in the last 22 bytes of the small file.
    private static String at(int offset) {
        return "" + (Npz.small().bytes().length - 22 + offset);
    }
}
