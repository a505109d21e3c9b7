package fr.automatants.amphi.engine.autograd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A formula as a graph: its nodes in topological order, each after the ones it reads (deck S28).
///
/// A graph has no values: [Autograd] gives it some, as often as one likes.
public final class Graph {
    /// The most nodes of one graph.
    public static final int MAX_NODES = 10_000;

    private final List<Node> nodes;
    private final Node output;
    private final Map<String, Node> names;
    private final List<List<Node>> parents;
    private final boolean[] varies;

    Graph(List<Node> nodes, Node output) {
        this.nodes = List.copyOf(nodes);
        this.output = output;
        this.parents =
                nodes.stream()
                        .map(node -> node.parents().stream().map(this.nodes::get).toList())
                        .toList();
        this.names = new LinkedHashMap<>();
        this.varies = new boolean[nodes.size()];
        for (Node node : nodes) {
            node.name().ifPresent(name -> names.put(name, node));
            varies[node.index()] =
                    node.operation() instanceof Operation.Variable
                            || node.parents().stream().anyMatch(parent -> varies[parent]);
        }
    }

    /// Returns a builder without nodes.
    public static GraphBuilder builder() {
        return new GraphBuilder();
    }

    /// Returns the nodes in topological order, the order of the forward pass.
    public List<Node> nodes() {
        return nodes;
    }

    /// Returns the node whose gradients are asked for: L, or the y of one neuron.
    public Node output() {
        return output;
    }

    /// Returns the names of the variables, in the order of their first appearance.
    public List<String> variables() {
        return nodes.stream()
                .filter(node -> node.operation() instanceof Operation.Variable)
                .map(Node::label)
                .toList();
    }

    /// Returns the node of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Node node(String name) {
        return Optional.ofNullable(names.get(name))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "name: found %s, expected one of %s"
                                        .formatted(name, names.keySet())));
    }

    /// Returns the nodes that a node of this graph reads, left before right.
    public List<Node> parents(Node node) {
        return parents.get(indexOf(node));
    }

    /// Tells whether any variable has a say in the node; one without receives no gradient.
    public boolean varies(Node node) {
        return varies[indexOf(node)];
    }

    /// Returns what a node computes, as `z = n4 + b`, its parents by their [Node#label()].
    public String formula(Node node) {
        List<String> read = parents(node).stream().map(Node::label).toList();
        String symbol = node.operation().symbol();
        return switch (node.operation()) {
            case Operation.Variable _, Operation.Constant _ -> symbol;
            case Unary unary when unary == Unary.NEGATE -> node.label() + " = -" + read.getFirst();
            case Unary _ -> "%s = %s(%s)".formatted(node.label(), symbol, read.getFirst());
            case Binary _ ->
                    "%s = %s %s %s"
                            .formatted(node.label(), read.getFirst(), symbol, read.getLast());
        };
    }

    /// The place of a node's values.
    ///
    /// @throws IllegalArgumentException if the node is of another graph
    int indexOf(Node node) {
        int at = node.index();
        if (at >= nodes.size() || !nodes.get(at).is(node)) {
            throw stranger(node);
        }
        return at;
    }

    static IllegalArgumentException stranger(Node node) {
        return new IllegalArgumentException(
                "node: found %s of another graph".formatted(node.label()));
    }

    @Override
    public String toString() {
        return nodes.stream().map(this::formula).collect(Collectors.joining("; "));
    }
}
