package fr.automatants.amphi.challenge.format.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks through a graph that is no dense chain: allowed operators only, each value given once and
/// before it is read, every constant in the file; and counts what weights compute.
final class GeneralGraph {
    /// What may stand in a graph beside the operators of a dense chain. Each gives the same numbers
    /// each time, and none holds a graph of its own.
    static final Set<String> OPERATORS =
            Set.of(
                    ("Add Sub Mul Div Sqrt Pow Exp Log Neg Abs Min Max Sum Mean Clip Erf"
                                    + " Conv Gemm MatMul BatchNormalization InstanceNormalization"
                                    + " LayerNormalization GroupNormalization LRN"
                                    + " MaxPool AveragePool GlobalMaxPool GlobalAveragePool"
                                    + " ReduceMean ReduceSum ReduceMax"
                                    + " Relu LeakyRelu PRelu Elu Selu Celu Gelu Mish Sigmoid Tanh"
                                    + " Softplus Softsign HardSigmoid HardSwish Softmax LogSoftmax"
                                    + " Dropout Identity Constant Flatten Reshape Transpose"
                                    + " Squeeze Unsqueeze Concat Slice Gather Shape Cast Pad")
                            .split(" "));

    static final int MOST_NODES = 512;
    private static final int MOST_TENSORS = 2 * MOST_NODES;

    private final Map<String, GeneralTensor> constants = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Map<String, Long> products = new HashMap<>();
    private final List<OnnxInput> inputs = new ArrayList<>();
    private final List<OnnxInput> outputs = new ArrayList<>();
    private final MessageDigest digest = sha256();
    private long parameters;
    private boolean dense = true;

    private GeneralGraph() {}

    /// @param file the whole of it
    /// @param graph the reader of its graph, twice: constants may stand after the nodes
    static GeneralOnnx read(byte[] file, Protobuf graph) throws NetworkFileException {
        GeneralGraph general = new GeneralGraph();
        general.ends(graph.again());
        general.nodes(graph.again());
        return general.finished(file);
    }

    private void ends(Protobuf in) throws NetworkFileException {
        while (in.next()) {
            switch (in.number()) {
                case 5 -> {
                    OnnxGraph.requireRoom("initializers", constants.size(), MOST_TENSORS);
                    GeneralTensor tensor = GeneralTensor.read(in.message());
                    keep(OnnxNode.requireName("initializer", tensor.name()), tensor);
                }
                case 11 -> end("inputs", inputs, in.message());
                case 12 -> end("outputs", outputs, in.message());
                case 15 ->
                        throw new NetworkFileException(
                                Reason.ONNX_SPARSE, "sparse_initializer", "", "");
                default -> in.skip();
            }
        }
        inputs.removeIf(input -> constants.containsKey(input.name()));
        OnnxGraph.requireOne("inputs", inputs.size());
        OnnxGraph.requireOne("outputs", outputs.size());
        GeneralOnnx.requirePictures(inputs.getFirst());
        give(inputs.getFirst().name());
    }

    private static void end(String what, List<OnnxInput> ends, Protobuf in)
            throws NetworkFileException {
        OnnxGraph.requireRoom(what, ends.size(), 2 * MOST_TENSORS);
        ends.add(OnnxInput.read(in));
    }

    private void nodes(Protobuf in) throws NetworkFileException {
        int nodes = 0;
        while (in.next()) {
            if (in.number() != 1) {
                in.skip();
                continue;
            }
            OnnxGraph.requireRoom("nodes", nodes++, MOST_NODES);
            node(GeneralNode.read(in.message()));
        }
    }

    private void node(GeneralNode node) throws NetworkFileException {
        if (!OPERATORS.contains(node.operator())) {
            throw new NetworkFileException(
                    Reason.ONNX_OPERATOR,
                    node.label(),
                    node.operator(),
                    String.join(", ", OPERATORS.stream().sorted().toList()));
        }
        for (String input : node.inputs()) {
            if (!input.isEmpty() && !given.contains(input)) {
                throw new NetworkFileException(Reason.ONNX_UNDEFINED, node.label(), input, "");
            }
            unread.remove(input);
        }
        dense &= DenseChain.OPERATORS.contains(node.operator());
        count(node);
        outputs(node);
    }

    private void outputs(GeneralNode node) throws NetworkFileException {
        boolean first = true;
        for (String output : node.outputs()) {
            if (first && node.constant().isPresent()) {
                keep(output, node.constant().get());
            } else if (!output.isEmpty()) {
                give(output);
            }
            first = false;
        }
        boolean copies = node.operator().equals("Identity") && !first && !node.inputs().isEmpty();
        if (copies && constants.containsKey(node.inputs().getFirst())) {
            constants.put(node.outputs().getFirst(), constants.get(node.inputs().getFirst()));
        }
    }

    /// Each number of a convolution takes one multiply-add for each weight of its filter; each of a
    /// product of matrices, one for each number of a row.
    private void count(GeneralNode node) throws NetworkFileException {
        if (!Set.of("Conv", "Gemm", "MatMul").contains(node.operator())) {
            return;
        }
        if (node.inputs().size() < 2 || node.outputs().isEmpty()) {
            throw new NetworkFileException(
                    Reason.ONNX_COUNT, node.label(), node.inputs().size() + " inputs", "2, 3");
        }
        GeneralTensor weights = constants.get(node.inputs().get(1));
        if (weights == null || weights.shape().isEmpty()) {
            throw new NetworkFileException(
                    Reason.ONNX_BRANCH, node.label(), node.inputs().get(1), "a constant");
        }
        List<Long> shape = weights.shape();
        long perNumber =
                switch (node.operator()) {
                    case "Conv" -> weights.count() / Math.max(1, shape.getFirst());
                    case "Gemm" -> node.transposed() ? shape.getLast() : shape.getFirst();
                    default -> shape.get(Math.max(0, shape.size() - 2));
                };
        products.put(node.outputs().getFirst(), perNumber);
    }

    private GeneralOnnx finished(byte[] file) throws NetworkFileException {
        String output = outputs.getFirst().name();
        if (!given.contains(output)) {
            throw new NetworkFileException(Reason.ONNX_UNDEFINED, "graph output", output, "");
        }
        requireRead(output);
        OnnxInput input = inputs.getFirst();
        return new GeneralOnnx(
                file, input.name(), input.shape(), output, products, parameters, digest.digest());
    }

    /// In a network of dense layers alone, what nothing reads is a fault, as it is in a chain; other
    /// operators give values that are seldom read, such as the mask of a dropout.
    private void requireRead(String output) throws NetworkFileException {
        unread.remove(output);
        if (dense && !unread.isEmpty()) {
            throw new NetworkFileException(Reason.ONNX_UNUSED, unread.iterator().next(), "", "");
        }
    }

    private void keep(String name, GeneralTensor tensor) throws NetworkFileException {
        give(name);
        constants.put(name, tensor);
        parameters += tensor.reals();
        Limits.requireParameters(parameters);
        digest.update(ByteBuffer.wrap(tensor.shape().toString().getBytes(UTF_8)));
        digest.update(tensor.data().duplicate());
    }

    private void give(String name) throws NetworkFileException {
        if (!given.add(name)) {
            throw new NetworkFileException(Reason.ONNX_ASSIGNED_TWICE, name, "", "");
        }
        unread.add(name);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
