package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A graph as the file has it: nodes in their order, constants, and the two ends.
///
/// @param constants by name
/// @param input what comes in, constants left out
/// @param output the name of what goes out
record OnnxGraph(
        List<OnnxNode> nodes, Map<String, OnnxTensor> constants, OnnxInput input, String output) {
    private static final int MOST_NODES = 64;
    private static final int MOST_ENDS = 2 * Limits.TENSORS;

    static OnnxGraph read(Protobuf in) throws NetworkFileException {
        List<OnnxNode> nodes = new ArrayList<>();
        Map<String, OnnxTensor> constants = new LinkedHashMap<>();
        List<OnnxInput> inputs = new ArrayList<>();
        List<OnnxInput> outputs = new ArrayList<>();
        long parameters = 0;
        while (in.next()) {
            switch (in.number()) {
                case 1 -> {
                    requireRoom("nodes", nodes.size(), MOST_NODES);
                    nodes.add(OnnxNode.read(in.message(), parameters));
                    parameters += nodes.getLast().parameters();
                }
                case 5 -> {
                    requireRoom("initializers", constants.size(), Limits.TENSORS);
                    OnnxTensor tensor = OnnxTensor.read(in.message(), parameters);
                    parameters += tensor.count();
                    if (constants.put(tensor.name(), tensor) != null) {
                        throw new NetworkFileException(
                                Reason.ONNX_ASSIGNED_TWICE, tensor.name(), "", "");
                    }
                }
                case 11 -> {
                    requireRoom("inputs", inputs.size(), MOST_ENDS);
                    inputs.add(OnnxInput.read(in.message()));
                }
                case 12 -> {
                    requireRoom("outputs", outputs.size(), MOST_ENDS);
                    outputs.add(OnnxInput.read(in.message()));
                }
                case 14 ->
                        throw new NetworkFileException(
                                Reason.ONNX_ATTRIBUTE,
                                "graph",
                                "quantization_annotation",
                                "floats");
                case 15 ->
                        throw new NetworkFileException(
                                Reason.ONNX_SPARSE, "sparse_initializer", "", "");
                default -> in.skip();
            }
        }
        inputs.removeIf(input -> constants.containsKey(input.name()));
        requireOne("inputs", inputs.size());
        requireOne("outputs", outputs.size());
        return new OnnxGraph(nodes, constants, inputs.getFirst(), outputs.getFirst().name());
    }

    static void requireRoom(String what, int count, int most) throws NetworkFileException {
        if (count >= most) {
            throw new NetworkFileException(
                    Reason.ONNX_COUNT, "graph", (count + 1) + " " + what, "at most " + most);
        }
    }

    static void requireOne(String what, int count) throws NetworkFileException {
        if (count != 1) {
            throw new NetworkFileException(Reason.ONNX_COUNT, "graph", count + " " + what, "1");
        }
    }
}
