package fr.automatants.amphi.engine.autograd;

import java.util.ArrayList;
import java.util.List;

/// The chain rule, from the output of a graph back to its variables.
final class BackwardPass {
    private final Graph graph;
    private final double[] values;
    private final double[] gradients;
    private final boolean[] reached;
    private final List<Step> steps = new ArrayList<>();

    BackwardPass(Graph graph, double[] values) {
        this.graph = graph;
        this.values = values;
        this.gradients = new double[values.length];
        this.reached = new boolean[values.length];
        // ∂L/∂L = 1
        gradients[graph.output().index()] = 1;
        reached[graph.output().index()] = true;
        graph.nodes().reversed().stream()
                .filter(node -> reached[node.index()])
                .forEach(this::handOver);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    double gradient(Node node) {
        return gradients[node.index()];
    }

    private void handOver(Node from) {
        List<Node> parents = graph.parents(from);
        for (int side = 0; side < parents.size(); side++) {
            Node to = parents.get(side);
            // a constant's slope is not even asked for: (−2)³ has one along 2, none along 3
            if (graph.varies(to)) {
                handOver(from, to, slope(from, side));
            }
        }
    }

    private void handOver(Node from, Node to, double slope) {
        // ∂L/∂to += ∂L/∂from · ∂from/∂to
        double amount = gradients[from.index()] * slope;
        double total = gradients[to.index()] + amount;
        requireFinite(from, to, slope, "slope");
        requireFinite(from, to, total, "gradient");
        gradients[to.index()] = total;
        reached[to.index()] = true;
        steps.add(new Step(from, to, slope, amount, total));
    }

    private double slope(Node node, int side) {
        double y = values[node.index()];
        double a = values[node.parents().getFirst()];
        double b = values[node.parents().getLast()];
        return switch (node.operation()) {
            case Unary unary -> unary.slope(a, y);
            case Binary binary -> side == 0 ? binary.leftSlope(a, b) : binary.rightSlope(a, b, y);
            case Operation.Variable _, Operation.Constant _ ->
                    throw new AssertionError("a leaf has no parents");
        };
    }

    private void requireFinite(Node from, Node to, double found, String what) {
        if (!Double.isFinite(found)) {
            throw new NotFiniteException(
                    "%s, %s along %s = %s"
                            .formatted(graph.formula(from), what, to.label(), values[to.index()]),
                    found);
        }
    }
}
