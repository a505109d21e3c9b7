package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.automatants.amphi.engine.autograd.Autograd;
import fr.automatants.amphi.engine.autograd.Expression;
import fr.automatants.amphi.engine.autograd.Graph;
import fr.automatants.amphi.engine.autograd.GraphBuilder;
import fr.automatants.amphi.engine.autograd.Node;
import fr.automatants.amphi.engine.autograd.Step;
import fr.automatants.amphi.engine.autograd.Unary;
import fr.automatants.amphi.engine.descent.Descent;
import fr.automatants.amphi.engine.descent.Status;
import fr.automatants.amphi.engine.descent.ToyLoss;
import fr.automatants.amphi.engine.descent.Trajectory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;

/// The manual of what explains: how a page computes a graph, a descent, a trace.
class ExplainingExampleTest {
    @Test
    void computeAnExpressionAndItsGradients() {
        Autograd y = Autograd.of("relu(w*x + b)", Map.of("w", 2.0, "x", 3.0, "b", -1.0));
        assertEquals(5, y.value());

        List<Step> steps = y.backward();
        assertEquals(3, y.gradient("w"));
        assertEquals("n5 hands 1.0 to n4, which now has 1.0", steps.getFirst().toString());

        Autograd again = y.with(Map.of("w", -2.0, "x", 3.0, "b", -1.0));
        again.backward();
        assertEquals(0, again.gradient("w"));
    }

    @Test
    void buildAGraphNodeByNodeAndShowIt() {
        GraphBuilder g = Graph.builder();
        Node z = g.named("z", g.plus(g.times(g.variable("w"), g.variable("x")), g.variable("b")));
        Graph graph = g.build(g.named("y", g.apply(Unary.SIGMOID, z)));
        assertEquals("w; x; n2 = w * x; b; z = n2 + b; y = sigmoid(z)", graph.toString());

        Autograd pass = Autograd.of(graph, Map.of("w", 1.0, "x", 2.0, "b", -2.0));
        pass.backward();
        assertEquals(0.5, pass.value("y"));
        assertEquals(0.25, pass.gradient("z"));
    }

    @Test
    void descendOnALossByNameOrByExpression() {
        Trajectory named = Descent.on(ToyLoss.titled("parabola")).withRate(1.5).run();
        assertInstanceOf(Status.Diverged.class, named.status());

        Trajectory written = Descent.on("(w - 3)^2", 0).withRate(0.25).withSteps(40).run();
        String said =
                switch (written.status()) {
                    case Status.Running() -> "still running";
                    case Status.Converged(int step) -> "converged at step " + step;
                    case Status.Diverged diverged -> diverged.toString();
                };
        assertEquals("converged at step 23", said);
        assertEquals(3, written.last().w().getFirst(), 1e-6);
    }

    @Test
    void traceANetworkAndFindTheSameNumbersInAGraph() {
        Network network =
                Network.of(
                        List.of(
                                layer(
                                        new float[][] {{0.5f, -1}, {2, 0.25f}},
                                        0.5f,
                                        Activation.RELU),
                                layer(new float[][] {{1, -0.5f}}, 0.25f, Activation.TANH)));
        Trace trace = Trace.of(network, new float[] {1, 0.5f}, 0, Loss.SQUARED_ERROR);

        Graph graph =
                Expression.parse(
                        "(tanh(relu(u1*x1 + u2*x2 + b) - 0.5*relu(2*x1 + 0.25*x2 + 0.5) + 0.25)"
                                + " - 1)^2");
        Autograd pass =
                Autograd.of(graph, Map.of("u1", 0.5, "u2", -1.0, "b", 0.5, "x1", 1.0, "x2", 0.5));
        pass.backward();

        assertEquals(pass.value(), trace.loss(), 1e-6);
        float[][] dw = trace.layers().getFirst().dW();
        assertEquals(pass.gradient("u1"), dw[0][0], 1e-6);
        assertEquals(pass.gradient("u2"), dw[0][1], 1e-6);
        assertEquals(pass.gradient("b"), trace.layers().getFirst().dB()[0], 1e-6);
    }

    private static Layer layer(float[][] w, float bias, Activation g) {
        float[] b = new float[w.length];
        Arrays.fill(b, bias);
        return new Layer(new FMatrixRMaj(w), b, g);
    }
}
