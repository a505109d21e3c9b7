package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.ForeignFormat;
import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an ONNX file: a dense network (Gemm, or MatMul and Add, with an activation after each, in a
/// row) becomes one of ours; any other, also one of dense layers that branches, is looked through,
/// for ONNX Runtime to run.
public final class OnnxFile {
    /// The longest file that is read: 16 MiB.
    public static final int LONGEST = 16 << 20;

    private static final int OLDEST_IR = 3;
    private static final int NEWEST_IR = 13;
    private static final int OLDEST_OPSET = 7;
    private static final int NEWEST_OPSET = 25;

    private OnnxFile() {}

    /// Reads a dense network that has to have the given ends.
    ///
    /// @throws NetworkFileException if the file is refused
    public static Network read(byte[] file, Ends ends) throws NetworkFileException {
        return new DenseChain(OnnxGraph.read(graph(file)), ends).network();
    }

    /// Looks through a network of pictures that is no dense chain; empty if its operators are a
    /// chain's and it does not branch, or if none of them runs here.
    ///
    /// @throws NetworkFileException if the file is refused
    public static Optional<GeneralOnnx> general(byte[] file) throws NetworkFileException {
        Protobuf graph = graph(file);
        return Topology.isGeneral(graph)
                ? Optional.of(GeneralGraph.read(file, graph))
                : Optional.empty();
    }

    private static Protobuf graph(byte[] file) throws NetworkFileException {
        Limits.requireLength(file, LONGEST);
        ForeignFormat.nameByContent(file);
        @Nullable Protobuf graph = null;
        long irVersion = 0;
        boolean opset = false;
        Protobuf model = new Protobuf(file);
        while (model.next()) {
            switch (model.number()) {
                case 1 -> {
                    model.onlyOnce("ir_version");
                    irVersion = model.whole();
                    requireBetween(
                            Reason.ONNX_IR_VERSION, "ir_version", irVersion, OLDEST_IR, NEWEST_IR);
                }
                case 7 -> {
                    model.onlyOnce("graph");
                    graph = model.message();
                    Topology.isGeneral(graph); // its own faults come before those behind it
                }
                case 8 -> opset |= isOwnOpset(model.message());
                case 20 ->
                        throw new NetworkFileException(
                                Reason.ONNX_TRAINING, "model", "training_info", "");
                case 25 ->
                        throw new NetworkFileException(
                                Reason.ONNX_FUNCTION, "model", "functions", "ONNX's own operators");
                default -> model.skip();
            }
        }
        if (irVersion == 0) {
            throw new NetworkFileException(
                    Reason.ONNX_EMPTY, "ir_version", "", OLDEST_IR + ".." + NEWEST_IR);
        }
        if (!opset) {
            throw new NetworkFileException(
                    Reason.ONNX_EMPTY, "opset_import", "", OLDEST_OPSET + ".." + NEWEST_OPSET);
        }
        if (graph == null) {
            throw new NetworkFileException(Reason.ONNX_EMPTY, "graph", "", "a graph");
        }
        return graph;
    }

    /// Checks the version of ONNX's own operators; others may be named, but no node may use them.
    private static boolean isOwnOpset(Protobuf opset) throws NetworkFileException {
        String domain = "";
        long version = 0;
        while (opset.next()) {
            switch (opset.number()) {
                case 1 -> domain = opset.text();
                case 2 -> version = opset.whole();
                default -> opset.skip();
            }
        }
        if (!OnnxNode.isOwn(domain)) {
            return false;
        }
        requireBetween(Reason.ONNX_OPSET, "opset_import", version, OLDEST_OPSET, NEWEST_OPSET);
        return true;
    }

    private static void requireBetween(Reason reason, String field, long found, int least, int most)
            throws NetworkFileException {
        if (found < least || found > most) {
            throw new NetworkFileException(reason, field, found, least + ".." + most);
        }
    }
}
