package fr.automatants.amphi.engine.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutogradTest {
    private static final Map<String, Double> DECK =
            Map.of("w1", 0.0, "x1", 1.0, "w2", 1.0, "x2", 0.0, "w3", 2.0, "x3", 1.0, "b", 2.0);

    @Test
    void theExampleOfTheDeckAnswersFour() {
        Autograd y = Autograd.of("relu(w1*x1 + w2*x2 + w3*x3 + b)", DECK);
        assertEquals(4, y.value());
    }

    @Test
    void theExampleOfTheDeckHasTheInputsAsGradientsOfItsWeights() {
        Autograd y = Autograd.of("relu(w1*x1 + w2*x2 + w3*x3 + b)", DECK);
        y.backward();
        assertEquals(1, y.gradient("w1"));
        assertEquals(0, y.gradient("w2"));
        assertEquals(1, y.gradient("w3"));
        assertEquals(1, y.gradient("b"));
        assertEquals(2, y.gradient("x3"));
    }

    @Test
    void aGradientAskedBeforeBackwardIsRefusedInsteadOfZero() {
        Autograd pass = Autograd.of("2*w", Map.of("w", 3.0));
        String expected = "no gradients yet: call backward() before asking for one";
        var error = assertThrows(IllegalStateException.class, () -> pass.gradient("w"));
        assertEquals(expected, error.getMessage());
        error = assertThrows(IllegalStateException.class, pass::steps);
        assertEquals(expected, error.getMessage());
        assertFalse(pass.hasGradients());
        assertEquals(OptionalDouble.empty(), pass.gradientIfKnown(pass.graph().node("w")));
    }

    @Test
    void backwardListsWhoHandsWhatToWhom() {
        Autograd pass = Autograd.of("(a + b) * a", Map.of("a", 2.0, "b", 3.0));
        assertEquals(
                List.of(
                        "n3 hands 2.0 to n2, which now has 2.0",
                        "n3 hands 5.0 to a, which now has 5.0",
                        "n2 hands 2.0 to a, which now has 7.0",
                        "n2 hands 2.0 to b, which now has 2.0"),
                pass.backward().stream().map(Step::toString).toList());
        assertTrue(pass.hasGradients());
    }

    @Test
    void backwardTwiceIsBackwardOnce() {
        Autograd pass = Autograd.of("w*w", Map.of("w", 3.0));
        List<Step> first = pass.backward();
        assertEquals(first, pass.backward());
        assertEquals(first, pass.steps());
        assertEquals(6, pass.gradient("w"));
    }

    @Test
    void aStepIsTheChainRuleAlongOneEdge() {
        Autograd pass = Autograd.of("exp(2*w)", Map.of("w", 0.0));
        Step last = pass.backward().getLast();
        assertEquals(pass.graph().node("w"), last.to());
        assertEquals(2, last.slope());
        assertEquals(pass.gradient(last.from()) * last.slope(), last.amount());
        assertEquals(pass.gradient("w"), last.total());
    }

    @Test
    void constantsReceiveNothing() {
        Autograd pass = Autograd.of("w * (1 + 2)", Map.of("w", 5.0));
        assertEquals(1, pass.backward().size());
        Node sum = pass.graph().parents(pass.graph().output()).getLast();
        assertEquals(OptionalDouble.empty(), pass.gradientIfKnown(sum));
        var error = assertThrows(IllegalArgumentException.class, () -> pass.gradient(sum));
        assertEquals("n3 = 1 + 2: a constant has no gradient", error.getMessage());
    }

    @Test
    void whatTheOutputDoesNotReadHasGradientZero() {
        GraphBuilder g = Graph.builder();
        Node w = g.variable("w");
        g.variable("apart");
        Autograd pass = Autograd.of(g.build(w), Map.of("w", 1.0, "apart", 2.0));
        assertEquals(List.of(), pass.backward());
        assertEquals(1, pass.gradient("w"));
        assertEquals(0, pass.gradient("apart"));
        assertEquals(OptionalDouble.of(1), pass.gradientIfKnown(w));
    }

    @Test
    void aGraphIsEvaluatedAgainWithOtherValues() {
        Autograd three = Autograd.of("w^2", Map.of("w", 3.0));
        three.backward();
        Autograd five = three.with(Map.of("w", 5.0));
        assertSame(three.graph(), five.graph());
        assertFalse(five.hasGradients());
        five.backward();
        assertEquals(25, five.value());
        assertEquals(10, five.gradient("w"));
        assertEquals(6, three.gradient("w"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 / x | 0 | n2 = 1 / x with x = 0.0: found Infinity, expected a finite number",
                "log(x) | -1 | n1 = log(x) with x = -1.0: found NaN, expected a finite number",
                "exp(x) | 800 | n1 = exp(x) with x = 800.0: found Infinity,"
                        + " expected a finite number",
                "x | NaN | x: found NaN, expected a finite number",
                "x + 1 / 0 | 1 | n3 = 1 / 0: found Infinity, expected a finite number"
            })
    void aValueThatIsNotFiniteNamesItsNode(String expression, double x, String message) {
        Map<String, Double> variables = Map.of("x", x);
        var error =
                assertThrows(NotFiniteException.class, () -> Autograd.of(expression, variables));
        assertEquals(message, error.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^0.5 | 0 | n2 = x ^ 0.5, slope along x = 0.0: found Infinity,"
                        + " expected a finite number",
                "3 * (-2)^x | 3 | n4 = n2 ^ x, slope along x = 3.0: found NaN,"
                        + " expected a finite number",
                "(1e200*x) * 1e200 | 0 | n2 = 1e200 * x, gradient along x = 0.0: found Infinity,"
                        + " expected a finite number"
            })
    void aGradientThatIsNotFiniteNamesItsNodes(String expression, double x, String message) {
        Autograd pass = Autograd.of(expression, Map.of("x", x));
        var error = assertThrows(NotFiniteException.class, pass::backward);
        assertEquals(message, error.getMessage().replace("1.0E200", "1e200"));
        assertFalse(pass.hasGradients());
    }

    @Test
    void aMissingOrAnUnknownVariableIsNamed() {
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Autograd.of("w*x", Map.of("w", 1.0, "y", 2.0)));
        assertEquals(
                "variables: found values for [w, y], expected them for [w, x]", error.getMessage());
    }
}
