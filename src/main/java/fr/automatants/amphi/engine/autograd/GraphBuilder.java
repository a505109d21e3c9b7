package fr.automatants.amphi.engine.autograd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a graph node by node; what one call returns, the next ones read.
public final class GraphBuilder {
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> names = new LinkedHashMap<>();

    GraphBuilder() {}

    /// Returns the variable of that name, the same node each time.
    ///
    /// @throws IllegalArgumentException if another node has this name
    public Node variable(String name) {
        Operation variable = new Operation.Variable(name);
        Optional<Node> known = Optional.ofNullable(names.get(name));
        if (known.isPresent() && known.get().operation().equals(variable)) {
            return known.get();
        }
        requireFree(name);
        return remember(name, add(variable, List.of(), Optional.of(name)));
    }

    /// Adds a number.
    public Node constant(double value) {
        return add(new Operation.Constant(value), List.of(), Optional.empty());
    }

    /// Adds `a + b`.
    public Node plus(Node a, Node b) {
        return apply(Binary.PLUS, a, b);
    }

    /// Adds `a − b`.
    public Node minus(Node a, Node b) {
        return apply(Binary.MINUS, a, b);
    }

    /// Adds `a · b`.
    public Node times(Node a, Node b) {
        return apply(Binary.TIMES, a, b);
    }

    /// Adds `a / b`.
    public Node divide(Node a, Node b) {
        return apply(Binary.DIVIDE, a, b);
    }

    /// Adds `aᵇ`.
    public Node power(Node a, Node b) {
        return apply(Binary.POWER, a, b);
    }

    /// Adds an operation on one node.
    public Node apply(Unary operation, Node a) {
        return add(operation, List.of(own(a)), Optional.empty());
    }

    /// Adds an operation on two nodes, which may be the same.
    public Node apply(Binary operation, Node a, Node b) {
        return add(operation, List.of(own(a), own(b)), Optional.empty());
    }

    /// Gives a node a name, to be shown and asked by.
    ///
    /// @throws IllegalArgumentException if the name is taken or the node already has one
    public Node named(String name, Node node) {
        Node old = nodes.get(own(node));
        requireFree(name);
        if (old.name().isPresent()) {
            throw new IllegalArgumentException(
                    "name: found %s, but the node is already %s".formatted(name, old.label()));
        }
        Node renamed = new Node(old.index(), old.operation(), old.parents(), Optional.of(name));
        nodes.set(old.index(), renamed);
        return remember(name, renamed);
    }

    /// Returns the graph of all nodes so far.
    ///
    /// @param output the node whose gradients will be asked for
    public Graph build(Node output) {
        return new Graph(nodes, nodes.get(own(output)));
    }

    private Node add(Operation operation, List<Integer> parents, Optional<String> name) {
        if (nodes.size() == Graph.MAX_NODES) {
            throw new IllegalArgumentException(
                    "graph: found more nodes, expected at most " + Graph.MAX_NODES);
        }
        Node node = new Node(nodes.size(), operation, parents, name);
        nodes.add(node);
        return node;
    }

    private Node remember(String name, Node node) {
        names.put(name, node);
        return node;
    }

    private void requireFree(String name) {
        if (name.isBlank() || names.containsKey(name)) {
            throw new IllegalArgumentException(
                    "name: found '%s', expected one that is not blank and not among %s"
                            .formatted(name, names.keySet()));
        }
    }

    private int own(Node node) {
        int at = node.index();
        if (at >= nodes.size() || !nodes.get(at).is(node)) {
            throw Graph.stranger(node);
        }
        return at;
    }
}
