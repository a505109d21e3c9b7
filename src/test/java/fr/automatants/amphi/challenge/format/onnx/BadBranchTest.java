package fr.automatants.amphi.challenge.format.onnx;

import static fr.automatants.amphi.challenge.format.onnx.Onnx.attribute;
import static fr.automatants.amphi.challenge.format.onnx.Onnx.halves;
import static fr.automatants.amphi.challenge.format.onnx.Onnx.operation;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.automatants.amphi.challenge.format.ModelFile;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.Refused;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Graphs of dense operators that branch, and are no network all the same.
public class BadBranchTest {
    private static final int H = 0;
    private static final int Z = 2;
    private static final int S = 3;

    @ParameterizedTest(name = "{0}: {2} at {3}")
    @MethodSource({"graphs", "ends", "tensors"})
    void aBadFileIsRefusedByNameAndPlace(String name, byte[] file, Reason reason, String field) {
        Refused.as(reason, field, () -> ModelFile.read("a.onnx", file, Ends.DIGITS));
    }

    /// Every case, for whoever counts them.
    public static Stream<Arguments> all() {
        return Stream.of(graphs(), ends(), tensors()).flatMap(cases -> cases);
    }

    static Stream<Arguments> graphs() {
        return Stream.of(
                node(
                        "a branch in a loop",
                        Z,
                        operation("Add", "z", "a,s"),
                        Reason.ONNX_UNDEFINED,
                        "Add"),
                node(
                        "a branch of a later value",
                        S,
                        operation("Add", "s", "z,r"),
                        Reason.ONNX_UNDEFINED,
                        "Add"),
                node(
                        "a branch of a missing value",
                        S,
                        operation("Add", "s", "a,q"),
                        Reason.ONNX_UNDEFINED,
                        "Add"),
                node(
                        "a branch given twice",
                        S,
                        operation("Add", "z", "z,a"),
                        Reason.ONNX_ASSIGNED_TWICE,
                        "z"),
                node(
                        "a branch that gives the input",
                        S,
                        operation("Add", "x", "z,a"),
                        Reason.ONNX_ASSIGNED_TWICE,
                        "x"),
                node(
                        "a branch that gives weights",
                        S,
                        operation("Add", "W3", "z,a"),
                        Reason.ONNX_ASSIGNED_TWICE,
                        "W3"),
                branch(
                        "a branch to nowhere",
                        o -> o.node("Relu", "q", "a"),
                        Reason.ONNX_UNUSED,
                        "q"),
                node(
                        "a layer behind a branch that nobody reads",
                        S,
                        operation("Add", "s", "a,a"),
                        Reason.ONNX_UNUSED,
                        "z"),
                branch(
                        "a branch and another operator",
                        o -> o.node("NonMaxSuppression", "q", "a"),
                        Reason.ONNX_OPERATOR,
                        "NonMaxSuppression"),
                node(
                        "a branch of another domain",
                        S,
                        operation("Add", "s", "z,a").text(7, "com.microsoft"),
                        Reason.ONNX_DOMAIN,
                        "Add"),
                branch(
                        "a branch with a graph of its own",
                        o ->
                                o.node(
                                        "Relu",
                                        "q",
                                        "a",
                                        new Proto().text(1, "body").bytes(6, new byte[0])),
                        Reason.ONNX_SUBGRAPH,
                        "body"),
                node(
                        "weights that are computed",
                        H,
                        gemm("h", "x,x,b1"),
                        Reason.ONNX_BRANCH,
                        "Gemm"),
                node(
                        "weights of another layer",
                        Z,
                        gemm("z", "a,h,b2"),
                        Reason.ONNX_BRANCH,
                        "Gemm"),
                node(
                        "a layer of nothing beside a branch",
                        H,
                        gemm("h", "x"),
                        Reason.ONNX_COUNT,
                        "Gemm"),
                branch(
                        "a copy of nothing beside a branch",
                        o -> o.nodes.addFirst(operation("Identity", "q", "")),
                        Reason.ONNX_UNUSED,
                        "q"),
                branch(
                        "two hundred thousand nodes beside a branch",
                        o -> relus(o, 200_000),
                        Reason.ONNX_COUNT,
                        "graph"),
                branch("513 nodes with a branch", o -> relus(o, 507), Reason.ONNX_COUNT, "graph"));
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                branch(
                        "a branch behind another input",
                        o -> o.inputs.set(0, Onnx.end("x", -1, 675)),
                        Reason.ONNX_SHAPE,
                        "x"),
                branch(
                        "a branch behind doubles",
                        o -> o.inputs.set(0, Onnx.end(11, "x", -1, 676)),
                        Reason.ONNX_TYPE,
                        "x"),
                branch(
                        "a branch with two inputs",
                        o -> o.input("x2", -1, 676),
                        Reason.ONNX_COUNT,
                        "graph"),
                branch(
                        "a branch with two outputs",
                        o -> o.outputs.add(Onnx.end("a", -1, 1)),
                        Reason.ONNX_COUNT,
                        "graph"),
                branch(
                        "a branch without output",
                        o -> o.outputs.clear(),
                        Reason.ONNX_COUNT,
                        "graph"),
                branch(
                        "a branch to a missing output",
                        o -> o.outputs.set(0, Onnx.end("q", -1, 10)),
                        Reason.ONNX_UNDEFINED,
                        "graph output"),
                branch(
                        "a branch to an earlier output",
                        o -> o.outputs.set(0, Onnx.end("s", -1, 1)),
                        Reason.ONNX_UNUSED,
                        "y"));
    }

    static Stream<Arguments> tensors() {
        return Stream.of(
                branch(
                        "a tensor too many beside a branch",
                        o -> o.tensor("W9", halves(1), 1),
                        Reason.ONNX_UNUSED,
                        "W9"),
                branch(
                        "a tensor twice beside a branch",
                        o -> o.tensor("W3", halves(1), 1),
                        Reason.ONNX_ASSIGNED_TWICE,
                        "W3"),
                branch(
                        "1 025 tensors beside a branch",
                        o -> many(o, 1_025),
                        Reason.ONNX_COUNT,
                        "graph"),
                branch(
                        "a hundred thousand tensors beside a branch",
                        o -> many(o, 100_000),
                        Reason.ONNX_COUNT,
                        "graph"),
                branch(
                        "NaN beside a branch",
                        o ->
                                o.tensors.set(
                                        3, Onnx.tensor(1, Onnx.floats(Float.NaN), 1).text(8, "b2")),
                        Reason.NOT_FINITE,
                        "b2[0]"),
                branch(
                        "numbers elsewhere beside a branch",
                        o ->
                                o.tensors.set(
                                        3, Onnx.tensor(1, halves(1), 1).text(8, "b2").whole(14, 1)),
                        Reason.ONNX_EXTERNAL,
                        "b2"),
                branch(
                        "a byte too many beside a branch",
                        o -> o.tensors.set(3, Onnx.tensor(1, new byte[5], 1).text(8, "b2")),
                        Reason.ONNX_TENSOR_BYTES,
                        "b2"));
    }

    private static Arguments branch(
            String name, Consumer<Onnx> change, Reason reason, String field) {
        Onnx onnx = Onnx.residual();
        change.accept(onnx);
        return arguments(name, onnx.bytes(), reason, field);
    }

    private static Arguments node(String name, int at, Proto node, Reason reason, String field) {
        return branch(name, o -> o.nodes.set(at, node), reason, field);
    }

    private static void relus(Onnx onnx, int count) {
        for (int i = 0; i < count; i++) {
            onnx.node("Relu", "q" + i, "a");
        }
    }

    private static void many(Onnx onnx, int count) {
        for (int i = 0; i < count; i++) {
            onnx.tensors.addFirst(Onnx.tensor(1, halves(1), 1).text(8, "t" + i));
        }
    }

    private static Proto gemm(String output, String inputs) {
        return operation("Gemm", output, inputs, attribute("transB", 1));
    }
}
