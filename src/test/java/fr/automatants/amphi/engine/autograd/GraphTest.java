package fr.automatants.amphi.engine.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class GraphTest {
    private final GraphBuilder g = Graph.builder();

    @Test
    void everyNodeComesAfterItsParents() {
        Graph graph = Expression.parse("relu(w*x + b)^2 / (1 + exp(-w))");
        for (Node node : graph.nodes()) {
            assertSame(node, graph.nodes().get(node.index()));
            assertTrue(node.parents().stream().allMatch(parent -> parent < node.index()));
        }
        assertSame(graph.nodes().getLast(), graph.output());
    }

    @Test
    void aGraphShowsItsFormulas() {
        Node w = g.variable("w");
        Node z = g.named("z", g.plus(g.times(w, g.constant(2)), g.variable("b")));
        Graph graph = g.build(g.apply(Unary.NEGATE, g.apply(Unary.RELU, z)));
        assertEquals("w; 2; n2 = w * 2; b; z = n2 + b; n5 = relu(z); n6 = -n5", graph.toString());
        assertEquals(List.of("w", "b"), graph.variables());
    }

    @Test
    void aNamedNodeIsAskedByItsName() {
        Node w = g.variable("w");
        Node error = g.minus(w, g.constant(1.5));
        Node named = g.named("error", error);
        Node square = g.power(error, g.constant(2));
        Graph graph = g.build(g.divide(square, g.constant(2)));
        Autograd pass = Autograd.of(graph, Map.of("w", 4.0));
        pass.backward();
        assertEquals(named, graph.node("error"));
        assertEquals(2.5, pass.value("error"));
        assertEquals(2.5, pass.gradient("error"));
        assertEquals(3.125, pass.value());
    }

    @Test
    void equalNamesAreOneVariable() {
        assertSame(g.variable("w"), g.variable("w"));
    }

    @Test
    void onlyWhatReadsAVariableVaries() {
        Graph graph = Expression.parse("(1 + 2) * w");
        assertEquals(
                List.of(false, false, false, true, true),
                graph.nodes().stream().map(graph::varies).toList());
        assertFalse(graph.varies(graph.nodes().getFirst()));
    }

    @Test
    void aNameIsGivenOnceAndToOneNode() {
        Node w = g.variable("w");
        Node sum = g.plus(w, w);
        assertRefused(
                "name: found 'w', expected one that is not blank and not among [w]",
                () -> g.named("w", sum));
        assertRefused(
                "name: found ' ', expected one that is not blank and not among [w]",
                () -> g.variable(" "));
        assertRefused("name: found z, but the node is already w", () -> g.named("z", w));
        g.named("z", sum);
        assertRefused(
                "name: found 'z', expected one that is not blank and not among [w, z]",
                () -> g.variable("z"));
    }

    @Test
    void anUnknownNameIsRefused() {
        Graph graph = g.build(g.variable("w"));
        assertRefused("name: found v, expected one of [w]", () -> graph.node("v"));
    }

    @Test
    void aNodeOfAnotherGraphIsRefused() {
        Node stranger = Graph.builder().variable("x");
        assertRefused("node: found x of another graph", () -> g.apply(Unary.EXP, stranger));
        g.variable("w");
        assertRefused("node: found x of another graph", () -> g.build(stranger));
        Autograd pass = Autograd.of("w + 1", Map.of("w", 2.0));
        pass.backward();
        assertRefused("node: found x of another graph", () -> pass.value(stranger));
        assertRefused("node: found x of another graph", () -> pass.gradient(stranger));
    }

    @Test
    void aGraphHasALimitedNumberOfNodes() {
        Node first = g.variable("w");
        for (int i = 1; i < Graph.MAX_NODES; i++) {
            g.constant(i);
        }
        assertRefused(
                "graph: found more nodes, expected at most 10000", () -> g.plus(first, first));
    }

    private static void assertRefused(String message, Executable action) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, action).getMessage());
    }
}
