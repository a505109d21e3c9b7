package fr.automatants.amphi.challenge.format.onnx;

import static fr.automatants.amphi.challenge.format.onnx.Onnx.attribute;
import static fr.automatants.amphi.challenge.format.onnx.Onnx.halves;
import static fr.automatants.amphi.challenge.format.onnx.Onnx.operation;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.automatants.amphi.challenge.format.ModelFile;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.Refused;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are no network of ours, and no network at all; those that branch: [BadBranchTest].
public class BadOnnxTest {
    @ParameterizedTest(name = "{0}: {2} at {3}")
    @MethodSource({"wires", "models", "graphs", "tensors", "nodes", "chains"})
    void aBadFileIsRefusedByNameAndPlace(String name, byte[] file, Reason reason, String field) {
        Refused.as(reason, field, () -> ModelFile.read("a.onnx", file, Ends.of(2, 1)));
    }

    /// Every case, for whoever counts them.
    public static Stream<Arguments> all() {
        return Stream.of(wires(), models(), graphs(), tensors(), nodes(), chains())
                .flatMap(cases -> cases);
    }

    static Stream<Arguments> wires() {
        return Stream.of(
                bytes("an empty file", "", Reason.ONNX_EMPTY, "ir_version"),
                bytes("text", "a model", Reason.PROTOBUF_TRUNCATED, "0"),
                bytes("a zip file called onnx", "PK\3\4", Reason.FOREIGN_FORMAT, ""),
                bytes("a pickle called onnx", "\u0080\4\u0095", Reason.FOREIGN_FORMAT, ""),
                bytes("an HDF5 file called onnx", "\u0089HDF", Reason.FOREIGN_FORMAT, ""),
                wire("an open tag", new Proto().raw((byte) 0x81), Reason.PROTOBUF_TRUNCATED, "0"),
                wire("an open number", new Proto().raw((byte) 8), Reason.PROTOBUF_TRUNCATED, "0"),
                wire(
                        "a number of eleven bytes",
                        new Proto().raw((byte) 8).raw(filled(11)),
                        Reason.PROTOBUF_VARINT,
                        "0"),
                wire("field 0", new Proto().whole(0, 1), Reason.PROTOBUF_FIELD, "0"),
                wire("field 2²⁹", new Proto().varint(1L << 32 | 1), Reason.PROTOBUF_FIELD, "0"),
                wire("a group", new Proto().varint(2 << 3 | 3), Reason.PROTOBUF_WIRE, "0"),
                wire(
                        "the end of a group",
                        new Proto().varint(2 << 3 | 4),
                        Reason.PROTOBUF_WIRE,
                        "0"),
                wire("wire type 7", new Proto().varint(2 << 3 | 7), Reason.PROTOBUF_WIRE, "0"),
                wire(
                        "four bytes cut",
                        new Proto().varint(30 << 3 | 5).raw((byte) 1),
                        Reason.PROTOBUF_TRUNCATED,
                        "0"),
                wire(
                        "eight bytes cut",
                        new Proto().varint(30 << 3 | 1).raw(new byte[7]),
                        Reason.PROTOBUF_TRUNCATED,
                        "0"),
                wire(
                        "a length past the end",
                        new Proto().varint(7 << 3 | 2).varint(5),
                        Reason.PROTOBUF_LENGTH,
                        "0"),
                wire(
                        "a length of 2⁶³",
                        new Proto().varint(7 << 3 | 2).varint(1L << 63),
                        Reason.PROTOBUF_LENGTH,
                        "0"),
                wire(
                        "a length of 2³²",
                        new Proto().varint(7 << 3 | 2).varint(1L << 32),
                        Reason.PROTOBUF_LENGTH,
                        "0"),
                wire("a text for a version", new Proto().text(1, "8"), Reason.PROTOBUF_WIRE, "0"),
                wire("a number for a graph", new Proto().whole(7, 1), Reason.PROTOBUF_WIRE, "0"),
                wire(
                        "a graph in a graph's length",
                        new Proto().message(7, new Proto().varint(1 << 3 | 2).varint(9)),
                        Reason.PROTOBUF_LENGTH,
                        "2"));
    }

    static Stream<Arguments> models() {
        return Stream.of(
                onnx("no IR version", o -> o.irVersion = 0, Reason.ONNX_IR_VERSION, "ir_version"),
                onnx("IR version 2", o -> o.irVersion = 2, Reason.ONNX_IR_VERSION, "ir_version"),
                onnx("IR version 14", o -> o.irVersion = 14, Reason.ONNX_IR_VERSION, "ir_version"),
                onnx("IR version −1", o -> o.irVersion = -1, Reason.ONNX_IR_VERSION, "ir_version"),
                onnx("opset 6", o -> o.opset = 6, Reason.ONNX_OPSET, "opset_import"),
                onnx("opset 26", o -> o.opset = 26, Reason.ONNX_OPSET, "opset_import"),
                onnx("opset −1", o -> o.opset = -1, Reason.ONNX_OPSET, "opset_import"),
                onnx(
                        "another domain alone",
                        o -> o.domain = "evil",
                        Reason.ONNX_EMPTY,
                        "opset_import"),
                onnx(
                        "two graphs",
                        o -> o.moreModel.message(7, o.graph()),
                        Reason.PROTOBUF_REPEATED,
                        "" + (Onnx.small().bytes().length)),
                onnx(
                        "two versions",
                        o -> o.moreModel.whole(1, 8),
                        Reason.PROTOBUF_REPEATED,
                        "" + (Onnx.small().bytes().length)),
                onnx(
                        "training",
                        o -> o.moreModel.message(20, new Proto()),
                        Reason.ONNX_TRAINING,
                        "model"),
                onnx(
                        "a function",
                        o -> o.moreModel.message(25, new Proto()),
                        Reason.ONNX_FUNCTION,
                        "model"),
                wire(
                        "no graph",
                        new Proto().whole(1, 8).message(8, new Proto().whole(2, 17)),
                        Reason.ONNX_EMPTY,
                        "graph"));
    }

    static Stream<Arguments> graphs() {
        return Stream.of(
                onnx("no input", o -> o.inputs.clear(), Reason.ONNX_COUNT, "graph"),
                onnx("two inputs", o -> o.input("x2", -1, 2), Reason.ONNX_COUNT, "graph"),
                onnx("no output", o -> o.outputs.clear(), Reason.ONNX_COUNT, "graph"),
                onnx(
                        "two outputs",
                        o -> o.outputs.add(Onnx.end("z", 1)),
                        Reason.ONNX_COUNT,
                        "graph"),
                onnx("no node", o -> o.nodes.clear(), Reason.ONNX_BRANCH, "graph output"),
                onnx("65 nodes", o -> relus(o, 62), Reason.ONNX_COUNT, "graph"),
                onnx("65 tensors", o -> many(o, 61), Reason.ONNX_COUNT, "graph"),
                onnx(
                        "a sparse tensor",
                        o -> o.moreGraph.message(15, new Proto()),
                        Reason.ONNX_SPARSE,
                        "sparse_initializer"),
                onnx(
                        "quantisation",
                        o -> o.moreGraph.message(14, new Proto()),
                        Reason.ONNX_ATTRIBUTE,
                        "graph"),
                input("an input without a name", Onnx.end("", -1, 2), Reason.ONNX_NAME, "graph"),
                input("an input of bytes", Onnx.end(2, "x", -1, 2), Reason.ONNX_TYPE, "x"),
                input("an input without type", new Proto().text(1, "x"), Reason.ONNX_TYPE, "x"),
                input(
                        "a sequence for an input",
                        new Proto().text(1, "x").message(2, new Proto().message(4, new Proto())),
                        Reason.ONNX_TYPE,
                        "graph"),
                input("an input without batch", Onnx.end("x", 2), Reason.ONNX_SHAPE, "x"),
                input("an open input", Onnx.end("x", -1, -1), Reason.ONNX_SHAPE, "x"),
                input("an input of no size", Onnx.end("x", -1, 0), Reason.ONNX_SHAPE, "x"),
                input(
                        "an input of 2⁶³ − 1",
                        Onnx.end("x", 1, Long.MAX_VALUE),
                        Reason.ONNX_SHAPE,
                        "x"),
                input("an input of −2", Onnx.end("x", 1, -2), Reason.ONNX_SHAPE, "graph"),
                input("five sizes", Onnx.end("x", 1, 1, 1, 1, 2), Reason.ONNX_SHAPE, "graph"),
                input("unflattened", Onnx.end("x", 1, 1, 2), Reason.ONNX_SHAPE, "Gemm"),
                input("three inputs", Onnx.end("x", 1, 3), Reason.ONNX_SHAPE, "Gemm"));
    }

    static Stream<Arguments> tensors() {
        return Stream.of(
                tensor("no type", plain(0, 24, 3, 2), Reason.ONNX_TYPE, "W1"),
                tensor("half precision", plain(10, 12, 3, 2), Reason.ONNX_TYPE, "W1"),
                tensor("brain floats", plain(16, 12, 3, 2), Reason.ONNX_TYPE, "W1"),
                tensor("complex numbers", plain(14, 48, 3, 2), Reason.ONNX_TYPE, "W1"),
                tensor("type 2³² + 1", plain((1L << 32) + 1, 24, 3, 2), Reason.ONNX_TYPE, "W1"),
                tensor("texts", plain(8, 24, 3, 2).text(6, "x"), Reason.ONNX_TYPE, "W1"),
                tensor(
                        "a segment",
                        plain(1, 24, 3, 2).message(3, new Proto()),
                        Reason.ONNX_TYPE,
                        "W1"),
                tensor(
                        "numbers elsewhere",
                        plain(1, 24, 3, 2).whole(14, 1),
                        Reason.ONNX_EXTERNAL,
                        "W1"),
                tensor(
                        "a file's name",
                        plain(1, 24, 3, 2).message(13, new Proto().text(1, "location")),
                        Reason.ONNX_EXTERNAL,
                        "W1"),
                tensor("a byte too few", plain(1, 23, 3, 2), Reason.ONNX_TENSOR_BYTES, "W1"),
                tensor("a byte too many", plain(1, 25, 3, 2), Reason.ONNX_TENSOR_BYTES, "W1"),
                tensor(
                        "no numbers",
                        named().packed(1, 3, 2).whole(2, 1),
                        Reason.ONNX_TENSOR_BYTES,
                        "W1"),
                tensor(
                        "numbers twice",
                        plain(1, 24, 3, 2).bytes(4, halves(6)),
                        Reason.ONNX_ASSIGNED_TWICE,
                        "W1"),
                tensor(
                        "raw numbers twice",
                        plain(1, 24, 3, 2).bytes(9, halves(6)),
                        Reason.PROTOBUF_REPEATED,
                        "147"),
                tensor(
                        "doubles for floats",
                        named().packed(1, 3, 2).whole(2, 1).bytes(10, new byte[48]),
                        Reason.ONNX_TYPE,
                        "W1"),
                tensor("a size of 0", plain(1, 0, 0, 2), Reason.TENSOR_DIMENSION, "W1.dims[0]"),
                tensor("a size of −1", plain(1, 24, -1, 2), Reason.TENSOR_DIMENSION, "W1.dims[0]"),
                tensor(
                        "a size of 2⁶³ − 1",
                        plain(1, 24, Long.MAX_VALUE, 2),
                        Reason.TENSOR_DIMENSION,
                        "W1.dims[0]"),
                tensor(
                        "a size of 4097",
                        plain(1, 24, 3, 4097),
                        Reason.TENSOR_DIMENSION,
                        "W1.dims[1]"),
                tensor("rank 3", plain(1, 24, 3, 2, 1), Reason.TENSOR_RANK, "W1"),
                tensor("rank 1", plain(1, 24, 6), Reason.TENSOR_RANK, "W1"),
                tensor("2 million and more", plain(1, 24, 4096, 4096), Reason.PARAMETER_COUNT, ""),
                tensor(
                        "NaN",
                        named().packed(1, 3, 2).whole(2, 1).bytes(9, filled(24)),
                        Reason.NOT_FINITE,
                        "W1[0]"),
                tensor(
                        "too large for float32",
                        named().packed(1, 3, 2).whole(2, 11).bytes(9, doubles()),
                        Reason.NOT_FINITE,
                        "W1[0]"),
                tensor("no name", Onnx.tensor(1, halves(6), 3, 2), Reason.ONNX_NAME, "initializer"),
                tensor(
                        "a name of 257",
                        Onnx.tensor(1, halves(6), 3, 2).text(8, "x".repeat(257)),
                        Reason.PROTOBUF_TEXT,
                        "144"),
                tensor(
                        "a name that is no UTF-8",
                        Onnx.tensor(1, halves(6), 3, 2).bytes(8, filled(3)),
                        Reason.PROTOBUF_TEXT,
                        "143"),
                tensor(
                        "a name twice",
                        plain(1, 24, 3, 2).text(8, "b1"),
                        Reason.ONNX_ASSIGNED_TWICE,
                        "b1"),
                tensor(
                        "the input's name",
                        plain(1, 24, 3, 2).text(8, "x"),
                        Reason.ONNX_COUNT,
                        "graph"),
                tensor(
                        "whole numbers",
                        Onnx.wholes("W1", 1, 2, 3, 4, 5, 6),
                        Reason.TENSOR_RANK,
                        "W1"),
                tensor(
                        "nine whole numbers",
                        Onnx.wholes("W1", 1, 2, 3, 4, 5, 6, 7, 8, 9),
                        Reason.ONNX_SHAPE,
                        "W1"));
    }

    static Stream<Arguments> nodes() {
        return Stream.of(
                node("no operator", operation("", "z", "x,W1,b1"), Reason.ONNX_NAME, "node"),
                node(
                        "an operator that runs nowhere here",
                        operation("NonMaxSuppression", "z", "x,W1,b1"),
                        Reason.ONNX_OPERATOR,
                        "NonMaxSuppression"),
                node("another domain", gemm().text(7, "com.microsoft"), Reason.ONNX_DOMAIN, "Gemm"),
                node(
                        "a loop",
                        operation(
                                "Loop",
                                "z",
                                "x",
                                new Proto().text(1, "body").message(6, new Proto())),
                        Reason.ONNX_SUBGRAPH,
                        "body"),
                node(
                        "branches",
                        operation(
                                "If",
                                "z",
                                "x",
                                new Proto().text(1, "then").message(11, new Proto())),
                        Reason.ONNX_SUBGRAPH,
                        "then"),
                node(
                        "a function's argument",
                        gemm(new Proto().text(1, "alpha").text(21, "a")),
                        Reason.ONNX_FUNCTION,
                        "alpha"),
                node(
                        "a sparse constant",
                        operation(
                                "Constant",
                                "z",
                                "",
                                new Proto().text(1, "v").message(22, new Proto())),
                        Reason.ONNX_SPARSE,
                        "v"),
                node("an attribute without name", gemm(new Proto()), Reason.ONNX_NAME, "attribute"),
                node(
                        "an unknown attribute",
                        gemm(attribute("gamma", 1)),
                        Reason.ONNX_ATTRIBUTE,
                        "Gemm"),
                node(
                        "twice an attribute",
                        gemm(attribute("alpha", 1f), attribute("alpha", 1f)),
                        Reason.ONNX_ASSIGNED_TWICE,
                        "alpha"),
                node("α = 2", gemm(attribute("alpha", 2f)), Reason.ONNX_ATTRIBUTE, "Gemm"),
                node("α = NaN", gemm(attribute("alpha", Float.NaN)), Reason.ONNX_ATTRIBUTE, "Gemm"),
                node("β = 0", gemm(attribute("beta", 0f)), Reason.ONNX_ATTRIBUTE, "Gemm"),
                node("A transposed", gemm(attribute("transA", 1)), Reason.ONNX_ATTRIBUTE, "Gemm"),
                node("transB = 2", gemm(attribute("transB", 2)), Reason.ONNX_ATTRIBUTE, "Gemm"),
                node("B as it is", operation("Gemm", "z", "x,W1,b1"), Reason.ONNX_SHAPE, "b1"),
                node("one value for Gemm", operation("Gemm", "z", "x"), Reason.ONNX_COUNT, "Gemm"),
                node(
                        "four values for Gemm",
                        operation("Gemm", "z", "x,W1,b1,b1"),
                        Reason.ONNX_COUNT,
                        "Gemm"),
                node(
                        "nine values",
                        operation("Gemm", "z", "1,2,3,4,5,6,7,8,9"),
                        Reason.ONNX_COUNT,
                        "node"),
                node(
                        "an output without a name",
                        operation("Gemm", "", "x,W1,b1"),
                        Reason.ONNX_NAME,
                        "Gemm"),
                node(
                        "two values given",
                        operation("Gemm", "z,z2", "x,W1,b1"),
                        Reason.ONNX_COUNT,
                        "Gemm"),
                node("its own output", gemm("z,W1,b1"), Reason.ONNX_UNDEFINED, "Gemm"),
                node("a later output", gemm("a,W1,b1"), Reason.ONNX_UNDEFINED, "Gemm"),
                node("a missing tensor", gemm("x,W9,b1"), Reason.ONNX_UNDEFINED, "Gemm"),
                node("weights for samples", gemm("W1,W1,b1"), Reason.ONNX_BRANCH, "Gemm"),
                node("a bias of another layer", gemm("x,W1,b2"), Reason.ONNX_UNUSED, "b1"),
                node("weights for a bias", gemm("x,W1,W2"), Reason.ONNX_UNUSED, "b1"),
                node(
                        "the input's name again",
                        operation("Gemm", "x", "x,W1,b1"),
                        Reason.ONNX_ASSIGNED_TWICE,
                        "x"));
    }

    static Stream<Arguments> chains() {
        return Stream.of(
                onnx(
                        "a tensor too many",
                        o -> o.tensor("W9", halves(1), 1),
                        Reason.ONNX_UNUSED,
                        "W9"),
                last(
                        "a name given twice",
                        operation("Relu", "a", "y"),
                        Reason.ONNX_ASSIGNED_TWICE,
                        "a"),
                last(
                        "another last value",
                        operation("Relu", "y2", "y"),
                        Reason.ONNX_BRANCH,
                        "graph output"),
                last(
                        "a constant of nothing",
                        operation("Constant", "c", ""),
                        Reason.ONNX_ATTRIBUTE,
                        "Constant"),
                last(
                        "a constant number",
                        operation("Constant", "c", "", attribute("value_int", 1)),
                        Reason.ONNX_ATTRIBUTE,
                        "Constant"),
                last(
                        "a constant too many",
                        operation("Constant", "c", "", attribute("value", Onnx.wholes("", 1))),
                        Reason.ONNX_UNUSED,
                        "c"),
                onnx(
                        "Relu first",
                        o -> first(o, operation("Relu", "x", "i")),
                        Reason.ONNX_PLACE,
                        "Relu"),
                onnx(
                        "Add first",
                        o -> first(o, operation("Add", "x", "i,b1")),
                        Reason.ONNX_PLACE,
                        "Add"),
                onnx("two activations", o -> relus(o, 1), Reason.ONNX_PLACE, "Relu"),
                onnx(
                        "softmax inside",
                        o -> o.nodes.set(1, operation("Softmax", "a", "z")),
                        Reason.ACTIVATION_HIDDEN,
                        "activations"),
                onnx(
                        "softmax over the batch",
                        o -> o.nodes.set(1, operation("Softmax", "a", "z", attribute("axis", 0))),
                        Reason.ONNX_ATTRIBUTE,
                        "Softmax"),
                onnx(
                        "another leak",
                        o ->
                                o.nodes.set(
                                        1,
                                        operation("LeakyRelu", "a", "z", attribute("alpha", .2f))),
                        Reason.ONNX_ATTRIBUTE,
                        "LeakyRelu"),
                onnx(
                        "flattened with the batch",
                        o -> first(o, operation("Flatten", "x", "i", attribute("axis", 0))),
                        Reason.ONNX_ATTRIBUTE,
                        "Flatten"),
                reshape("a shape of one size", -1),
                reshape("a shape of two open sizes", -1, -1),
                reshape("a shape of −2", -1, -2),
                reshape("a shape of 0", -1, 0),
                reshape("a shape of 2⁶³ − 1", -1, Long.MAX_VALUE),
                reshape("a shape that mixes samples", 2, 1),
                reshape("a shape of other size", -1, 3),
                onnx(
                        "one layer too few",
                        o -> {
                            o.nodes.subList(1, 3).clear();
                            o.tensors.subList(2, 4).clear();
                            o.outputs.set(0, Onnx.end("z", -1, 3));
                        },
                        Reason.OUTPUTS,
                        ""));
    }

    private static Arguments onnx(String name, Consumer<Onnx> change, Reason reason, String field) {
        Onnx onnx = Onnx.small();
        change.accept(onnx);
        return arguments(name, onnx.bytes(), reason, field);
    }

    private static Arguments input(String name, Proto input, Reason reason, String field) {
        return onnx(name, o -> o.inputs.set(0, input), reason, field);
    }

    private static Arguments tensor(String name, Proto tensor, Reason reason, String field) {
        return onnx(name, o -> o.tensors.set(0, tensor), reason, field);
    }

    private static Arguments node(String name, Proto node, Reason reason, String field) {
        return onnx(name, o -> o.nodes.set(0, node), reason, field);
    }

    private static Arguments last(String name, Proto node, Reason reason, String field) {
        return onnx(name, o -> o.nodes.add(node), reason, field);
    }

    private static Arguments reshape(String name, long... shape) {
        return onnx(
                name,
                o -> {
                    o.tensors.add(Onnx.wholes("s", shape));
                    first(o, operation("Reshape", "x", "i,s"));
                },
                Reason.ONNX_SHAPE,
                "Reshape");
    }

    private static void first(Onnx onnx, Proto node) {
        onnx.inputs.set(0, Onnx.end("i", -1, 2));
        onnx.nodes.addFirst(node);
    }

    private static void relus(Onnx onnx, int count) {
        for (int i = 0; i < count; i++) {
            onnx.nodes.add(2 + i, operation("Relu", "r" + i, i == 0 ? "a" : "r" + (i - 1)));
        }
        String last = "r" + (count - 1) + ",W2,b2";
        onnx.nodes.set(2 + count, operation("Gemm", "y", last, attribute("transB", 1)));
    }

    private static void many(Onnx onnx, int count) {
        for (int i = 0; i < count; i++) {
            onnx.tensor("t" + i, halves(1), 1);
        }
    }

    private static Proto gemm(Proto... attributes) {
        return operation("Gemm", "z", "x,W1,b1", attributes);
    }

    private static Proto gemm(String inputs) {
        return operation("Gemm", "z", inputs, attribute("transB", 1));
    }

    private static Proto named() {
        return new Proto().text(8, "W1");
    }

    private static Proto plain(long type, int bytes, long... shape) {
        return named().packed(1, shape).whole(2, type).bytes(9, new byte[bytes]);
    }

    private static byte[] filled(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 0xFF);
        return bytes;
    }

    private static byte[] doubles() {
        byte[] bytes = new byte[48];
        bytes[7] = 0x7f;
        bytes[6] = (byte) 0xe0;
        return bytes;
    }

    private static Arguments wire(String name, Proto file, Reason reason, String field) {
        return arguments(name, file.toBytes(), reason, field);
    }

    private static Arguments bytes(String name, String file, Reason reason, String field) {
        return arguments(name, file.getBytes(ISO_8859_1), reason, field);
    }
}
