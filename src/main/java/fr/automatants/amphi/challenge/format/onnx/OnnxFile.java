package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.ForeignFormat;
import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;

/// Reads a dense network from an ONNX file: Gemm, or MatMul and Add, with an activation after each,
/// in a row.
public final class OnnxFile {
    /// The longest file that is read: 16 MiB.
    public static final int LONGEST = 16 << 20;

    private static final int OLDEST_IR = 3;
    private static final int NEWEST_IR = 13;
    private static final int OLDEST_OPSET = 7;
    private static final int NEWEST_OPSET = 25;

    private OnnxFile() {}

    /// Reads a network that has to have the given ends.
    ///
    /// @throws NetworkFileException if the file is refused
    public static Network read(byte[] file, Ends ends) throws NetworkFileException {
        Limits.requireLength(file, LONGEST);
        ForeignFormat.nameByContent(file);
        OnnxGraph graph = null;
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
                    graph = OnnxGraph.read(model.message());
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
        return new DenseChain(graph, ends).network();
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
