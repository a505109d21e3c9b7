package fr.automatants.amphi.engine.autograd;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// One evaluation of a [Graph]: the value of every node and, once [#backward()] has run, the
/// gradient of the output along every node (deck S28).
///
/// Not for several threads at once.
public final class Autograd {
    private final Graph graph;
    private final double[] values;
    private Optional<BackwardPass> backward = Optional.empty();

    private Autograd(Graph graph, double[] values) {
        this.graph = graph;
        this.values = values;
    }

    /// Runs the forward pass: computes every node, from the variables to the output.
    ///
    /// @param variables a value for each variable of the graph and for nothing else
    /// @throws IllegalArgumentException if the names are not exactly the graph's
    /// @throws NotFiniteException if a value, given or computed, is infinite or not a number
    public static Autograd of(Graph graph, Map<String, Double> variables) {
        requireNames(graph, variables);
        double[] values = new double[graph.nodes().size()];
        for (Node node : graph.nodes()) {
            double value = valueOf(node, variables, values);
            if (!Double.isFinite(value)) {
                throw new NotFiniteException(
                        graph.formula(node) + inputs(graph, node, values), value);
            }
            values[node.index()] = value;
        }
        return new Autograd(graph, values);
    }

    /// Runs the forward pass of an expression, see [Expression#parse(String)].
    public static Autograd of(String expression, Map<String, Double> variables) {
        return of(Expression.parse(expression), variables);
    }

    /// Returns a new evaluation of the same graph, whose backward pass has not run.
    public Autograd with(Map<String, Double> variables) {
        return of(graph, variables);
    }

    /// Returns the graph.
    public Graph graph() {
        return graph;
    }

    /// Returns the value of the output.
    public double value() {
        return value(graph.output());
    }

    /// Returns the value of a node.
    public double value(Node node) {
        return values[graph.indexOf(node)];
    }

    /// Returns the value of the node of that name.
    public double value(String name) {
        return value(graph.node(name));
    }

    /// Computes every gradient, from the output (∂L/∂L = 1) back to the variables; a second call
    /// changes nothing.
    ///
    /// @return who hands what to whom, in this order: nodes from the last to the first, the left
    ///     parent before the right one; constants receive nothing
    /// @throws NotFiniteException if a slope or a gradient is infinite or not a number
    public List<Step> backward() {
        if (backward.isEmpty()) {
            backward = Optional.of(new BackwardPass(graph, values));
        }
        return backward.get().steps();
    }

    /// Returns the steps of the backward pass.
    ///
    /// @throws IllegalStateException if it has not run
    public List<Step> steps() {
        return ran().steps();
    }

    /// Tells whether there are gradients to ask for.
    public boolean hasGradients() {
        return backward.isPresent();
    }

    /// Returns ∂output/∂node; 0 where the output does not read the node.
    ///
    /// @throws IllegalStateException if the backward pass has not run
    /// @throws IllegalArgumentException if the node is made of constants only
    public double gradient(Node node) {
        BackwardPass pass = ran();
        if (!graph.varies(node)) {
            throw new IllegalArgumentException(
                    "%s: a constant has no gradient".formatted(graph.formula(node)));
        }
        return pass.gradient(node);
    }

    /// Returns ∂output/∂node of the node of that name; errors as in [#gradient(Node)].
    public double gradient(String name) {
        return gradient(graph.node(name));
    }

    /// Returns the gradient for a page to show: empty if the backward pass has not run, and for
    /// constants.
    public OptionalDouble gradientIfKnown(Node node) {
        return backward.isPresent() && graph.varies(node)
                ? OptionalDouble.of(gradient(node))
                : OptionalDouble.empty();
    }

    private BackwardPass ran() {
        return backward.orElseThrow(() ->
                new IllegalStateException(
                        "no gradients yet: call backward() before asking for one"));
    }

    private static double valueOf(Node node, Map<String, Double> variables, double[] values) {
        List<Integer> parents = node.parents();
        return switch (node.operation()) {
            case Operation.Variable(String name) -> variables.getOrDefault(name, Double.NaN);
            case Operation.Constant(double value) -> value;
            case Unary unary -> unary.apply(values[parents.getFirst()]);
            case Binary binary ->
                    binary.apply(values[parents.getFirst()], values[parents.getLast()]);
        };
    }

    private static String inputs(Graph graph, Node node, double[] values) {
        List<String> inputs =
                graph.parents(node).stream()
                        .distinct()
                        .filter(parent -> !(parent.operation() instanceof Operation.Constant))
                        .map(parent -> parent.label() + " = " + values[parent.index()])
                        .toList();
        return inputs.isEmpty() ? "" : " with " + String.join(", ", inputs);
    }

    private static void requireNames(Graph graph, Map<String, Double> variables) {
        Set<String> expected = new LinkedHashSet<>(graph.variables());
        if (!expected.equals(variables.keySet())) {
            throw new IllegalArgumentException(
                    "variables: found values for %s, expected them for %s"
                            .formatted(variables.keySet().stream().sorted().toList(), expected));
        }
    }
}
