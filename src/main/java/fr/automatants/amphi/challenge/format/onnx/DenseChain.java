package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.Chain;
import fr.automatants.amphi.engine.file.Ends;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Follows the samples through a graph and takes down the layers that they pass.
///
/// Every node reads what the node before gave, and constants: so there is no loop, no branch, and
/// each value is given once; [Topology] keeps graphs that branch away. What a node may read is known
/// before it is looked at, for ONNX asks that nodes stand in the order of their computation.
final class DenseChain {
    /// What may stand in a chain.
    static final Set<String> OPERATORS =
            Set.of(
                    "Gemm MatMul Add Relu LeakyRelu Sigmoid Tanh Softmax Flatten Reshape Identity Constant"
                            .split(" "));

    private static final float LEAK = 0.01f;

    private final OnnxGraph graph;
    private final Chain chain;
    private final Set<String> given = new HashSet<>();
    private final Set<String> unused = new HashSet<>();
    private final Map<String, OnnxTensor> constants = new HashMap<>();
    private final List<DenseLayer> layers = new ArrayList<>();
    private final SampleShape shape;
    private String samples;

    DenseChain(OnnxGraph graph, Ends ends) throws NetworkFileException {
        this.graph = graph;
        this.chain = new Chain(ends);
        this.samples = graph.input().name();
        this.shape = SampleShape.of(graph.input());
        give(samples);
        for (OnnxTensor tensor : graph.constants().values()) {
            keep(OnnxNode.requireName("initializer", tensor.name()), tensor);
        }
    }

    Network network() throws NetworkFileException {
        for (OnnxNode node : graph.nodes()) {
            follow(node);
        }
        if (!samples.equals(graph.output())) {
            throw new NetworkFileException(
                    Reason.ONNX_BRANCH, "graph output", graph.output(), samples);
        }
        for (String name : unused) {
            throw new NetworkFileException(Reason.ONNX_UNUSED, name, "", "");
        }
        for (DenseLayer layer : layers) {
            layer.addTo(chain);
        }
        return chain.network("activations");
    }

    private void follow(OnnxNode node) throws NetworkFileException {
        String output = node.onlyOutput();
        switch (node.operator()) {
            case "Constant" -> constant(node, output);
            case "Identity" -> identity(node, output);
            case "Flatten" -> {
                step(node, output, 1);
                node.requireAttributes("axis");
                node.requireWhole("axis", 1L);
                shape.flatten();
            }
            case "Reshape" -> {
                step(node, output, 2);
                node.requireAttributes("allowzero");
                node.requireWhole("allowzero", 0L);
                shape.reshape(node.label(), operand(node, 1));
            }
            case "Gemm" -> gemm(node, output);
            case "MatMul" -> matMul(node, output);
            case "Add" -> add(node, output);
            case "Relu" -> activation(node, output, Activation.RELU);
            case "LeakyRelu" -> activation(node, output, Activation.LEAKY_RELU);
            case "Sigmoid" -> activation(node, output, Activation.SIGMOID);
            case "Tanh" -> activation(node, output, Activation.TANH);
            case "Softmax" -> activation(node, output, Activation.SOFTMAX);
            default ->
                    throw new NetworkFileException(
                            Reason.ONNX_OPERATOR,
                            node.label(),
                            node.operator(),
                            "Gemm, MatMul, Add, Relu, LeakyRelu, Sigmoid, Tanh, Softmax, Flatten,"
                                    + " Reshape, Identity, Constant");
        }
    }

    private void constant(OnnxNode node, String output) throws NetworkFileException {
        node.requireInputs(0, 0);
        node.requireAttributes("value");
        OnnxAttribute value = node.attributes().get("value");
        if (value == null || value.tensor().isEmpty()) {
            throw new NetworkFileException(Reason.ONNX_ATTRIBUTE, node.label(), "", "value");
        }
        keep(output, value.tensor().orElseThrow());
    }

    private void identity(OnnxNode node, String output) throws NetworkFileException {
        node.requireInputs(1, 1);
        node.requireAttributes();
        if (constants.containsKey(node.inputs().getFirst())) {
            keep(output, operand(node, 0));
        } else {
            step(node, output, 1);
        }
    }

    /// Y = α·A·B + β·C, with B transposed or not; α and β have to be 1.
    private void gemm(OnnxNode node, String output) throws NetworkFileException {
        node.requireInputs(2, 3);
        node.requireAttributes("alpha", "beta", "transA", "transB");
        node.requireReal("alpha", 1);
        node.requireReal("beta", 1);
        node.requireWhole("transA", 0L);
        node.requireWhole("transB", 0L, 1L);
        step(node, output, node.inputs().size());
        OnnxAttribute transposed = node.attributes().get("transB");
        boolean rowsAreNeurons = transposed != null && transposed.whole() == 1;
        DenseLayer layer = DenseLayer.of(node.inputs().get(1), operand(node, 1), rowsAreNeurons);
        if (node.inputs().size() == 3 && !node.inputs().get(2).isEmpty()) {
            layer.addBias(node.inputs().get(2), operand(node, 2));
        }
        add(node, layer);
    }

    private void matMul(OnnxNode node, String output) throws NetworkFileException {
        node.requireAttributes();
        step(node, output, 2);
        add(node, DenseLayer.of(node.inputs().get(1), operand(node, 1), false));
    }

    private void add(OnnxNode node, DenseLayer layer) throws NetworkFileException {
        shape.requireFlat(node.label(), layer.inputs());
        shape.become(layer.neurons());
        layers.add(layer);
    }

    private void add(OnnxNode node, String output) throws NetworkFileException {
        node.requireInputs(2, 2);
        node.requireAttributes();
        int constant = node.inputs().get(1).equals(samples) ? 0 : 1;
        stepFrom(node, output, 1 - constant);
        open(node, "MatMul, Gemm").addBias(node.inputs().get(constant), operand(node, constant));
    }

    private void activation(OnnxNode node, String output, Activation g)
            throws NetworkFileException {
        step(node, output, 1);
        switch (g) {
            case SOFTMAX -> {
                node.requireAttributes("axis");
                node.requireWhole("axis", -1L, 1L);
            }
            case LEAKY_RELU -> {
                node.requireAttributes("alpha");
                node.requireReal("alpha", LEAK);
            }
            default -> node.requireAttributes();
        }
        open(node, "MatMul, Gemm, Add").activate(g);
    }

    /// The layer that was begun last, if it has no activation yet.
    private DenseLayer open(OnnxNode node, String expected) throws NetworkFileException {
        if (layers.isEmpty() || !layers.getLast().isOpen()) {
            throw new NetworkFileException(
                    Reason.ONNX_PLACE, node.label(), node.operator(), expected);
        }
        return layers.getLast();
    }

    /// Steps through a node of so many inputs that reads the samples first.
    private void step(OnnxNode node, String output, int inputs) throws NetworkFileException {
        node.requireInputs(inputs, inputs);
        stepFrom(node, output, 0);
    }

    private void stepFrom(OnnxNode node, String output, int input) throws NetworkFileException {
        String read = node.inputs().get(input);
        if (!given.contains(read)) {
            throw new NetworkFileException(Reason.ONNX_UNDEFINED, node.label(), read, "");
        }
        if (!read.equals(samples)) {
            throw new NetworkFileException(Reason.ONNX_BRANCH, node.label(), read, samples);
        }
        give(output);
        samples = output;
    }

    private OnnxTensor operand(OnnxNode node, int input) throws NetworkFileException {
        String name = node.inputs().get(input);
        @Nullable OnnxTensor tensor = constants.get(name);
        if (tensor == null) {
            Reason reason = given.contains(name) ? Reason.ONNX_BRANCH : Reason.ONNX_UNDEFINED;
            throw new NetworkFileException(reason, node.label(), name, "a constant");
        }
        unused.remove(name);
        return tensor;
    }

    private void keep(String name, OnnxTensor tensor) throws NetworkFileException {
        give(name);
        constants.put(name, tensor);
        unused.add(name);
    }

    private void give(String name) throws NetworkFileException {
        if (!given.add(name)) {
            throw new NetworkFileException(Reason.ONNX_ASSIGNED_TWICE, name, "", "");
        }
    }
}
