package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// ONNX files made by hand: a network of 2 inputs, 3 neurons and 1 output, and what may go wrong.
public final class Onnx {
    public final List<Proto> nodes = new ArrayList<>();
    public final List<Proto> tensors = new ArrayList<>();
    public final List<Proto> inputs = new ArrayList<>();
    public final List<Proto> outputs = new ArrayList<>();
    public final Proto moreGraph = new Proto();
    public final Proto moreModel = new Proto();
    public long irVersion = 8;
    public long opset = 17;
    public String domain = "";

    /// As PyTorch exports `Sequential(Linear(2, 3), ReLU(), Linear(3, 1))`.
    public static Onnx small() {
        Onnx onnx = new Onnx();
        onnx.input("x", -1, 2);
        onnx.outputs.add(end("y", -1, 1));
        onnx.tensor("W1", halves(6), 3, 2).tensor("b1", halves(3), 3);
        onnx.tensor("W2", halves(3), 1, 3).tensor("b2", halves(1), 1);
        onnx.node("Gemm", "z", "x,W1,b1", attribute("transB", 1));
        onnx.node("Relu", "a", "z");
        onnx.node("Gemm", "y", "a,W2,b2", attribute("transB", 1));
        return onnx;
    }

    /// A network of three layers with a residual connection over the second: y = W₃·g(z + a) + b₃,
    /// where z = W₂·a + b₂, a = g(W₁·x + b₁) and g is ReLU.
    public static Onnx residual(Network network) {
        Onnx onnx = new Onnx().input("x", -1, network.layers().getFirst().inputs());
        onnx.outputs.add(end("y", -1, network.layers().getLast().neurons()));
        for (int i = 1; i <= 3; i++) {
            Layer layer = network.layers().get(i - 1);
            onnx.tensor("W" + i, floats(layer.weights().data), layer.neurons(), layer.inputs());
            onnx.tensor("b" + i, floats(layer.biases()), layer.neurons());
        }
        Proto rows = attribute("transB", 1);
        return onnx.node("Gemm", "h", "x,W1,b1", rows)
                .node("Relu", "a", "h")
                .node("Gemm", "z", "a,W2,b2", rows)
                .node("Add", "s", "z,a")
                .node("Relu", "r", "s")
                .node("Gemm", "y", "r,W3,b3", rows);
    }

    /// The same of one neuron a layer: a short file.
    public static Onnx residual() {
        return residual(
                Network.initialised(
                        new Architecture(
                                676, List.of(1, 1, 10), Activation.RELU, Activation.IDENTITY),
                        1));
    }

    public Onnx input(String name, long... shape) {
        inputs.add(end(name, shape));
        return this;
    }

    public Onnx tensor(String name, byte[] data, long... shape) {
        tensors.add(tensor(1, data, shape).text(8, name));
        return this;
    }

    public Onnx node(String operator, String output, String inputs, Proto... attributes) {
        nodes.add(operation(operator, output, inputs, attributes));
        return this;
    }

    public static Proto operation(
            String operator, String output, String inputs, Proto... attributes) {
        Proto node = new Proto();
        for (String input : inputs.isEmpty() ? new String[0] : inputs.split(",")) {
            node.text(1, input);
        }
        for (String each : output.split(",")) {
            node.text(2, each);
        }
        node.text(4, operator);
        for (Proto attribute : attributes) {
            node.message(5, attribute);
        }
        return node;
    }

    public static Proto attribute(String name, long value) {
        return new Proto().text(1, name).whole(3, value).whole(20, 2);
    }

    public static Proto attribute(String name, float value) {
        return new Proto().text(1, name).real(2, value).whole(20, 1);
    }

    public static Proto attribute(String name, Proto tensor) {
        return new Proto().text(1, name).message(5, tensor).whole(20, 4);
    }

    public static Proto tensor(long type, byte[] raw, long... shape) {
        return new Proto().packed(1, shape).whole(2, type).bytes(9, raw);
    }

    public static Proto wholes(String name, long... values) {
        ByteBuffer raw = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            raw.putLong(value);
        }
        return tensor(7, raw.array(), values.length).text(8, name);
    }

    /// −1 for a size that is left open.
    public static Proto end(String name, long... shape) {
        return end(1, name, shape);
    }

    public static Proto end(long type, String name, long... shape) {
        Proto sizes = new Proto();
        for (long size : shape) {
            sizes.message(1, size == -1 ? new Proto().text(2, "N") : new Proto().whole(1, size));
        }
        Proto tensor = new Proto().whole(1, type).message(2, sizes);
        return new Proto().text(1, name).message(2, new Proto().message(1, tensor));
    }

    public Proto graph() {
        Proto graph = new Proto();
        nodes.forEach(node -> graph.message(1, node));
        graph.text(2, "graph");
        tensors.forEach(tensor -> graph.message(5, tensor));
        inputs.forEach(input -> graph.message(11, input));
        outputs.forEach(output -> graph.message(12, output));
        return graph.raw(moreGraph.toBytes());
    }

    public byte[] bytes() {
        Proto opsets = new Proto().text(1, domain).whole(2, opset);
        return new Proto()
                .whole(1, irVersion)
                .text(2, "by hand")
                .message(7, graph())
                .message(8, opsets)
                .raw(moreModel.toBytes())
                .toBytes();
    }

    /// The bytes of 0.5, 1, 1.5, … as float32.
    public static byte[] halves(int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (i + 1) / 2f;
        }
        return floats(values);
    }

    public static byte[] floats(float... values) {
        ByteBuffer data = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        data.asFloatBuffer().put(values);
        return data.array();
    }
}
