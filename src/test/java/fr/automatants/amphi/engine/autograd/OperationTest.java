package fr.automatants.amphi.engine.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {
    private static final double H = 1e-5;
    private static final double ERROR = 1e-6;
    private static final List<Double> PLACES = List.of(0.3, 0.7, 1.0, 1.9, 3.1);

    @ParameterizedTest
    @EnumSource
    void theSlopeOfEachOperationOnOneValueAgreesWithCentralDifferences(Unary operation) {
        for (double place : PLACES) {
            for (double a : operation == Unary.LOG ? List.of(place) : List.of(place, -place)) {
                double difference = (operation.apply(a + H) - operation.apply(a - H)) / (2 * H);
                assertClose(difference, operation.slope(a, operation.apply(a)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSlopesOfEachOperationOnTwoValuesAgreeWithCentralDifferences(Binary operation) {
        for (double place : PLACES) {
            for (double b : PLACES) {
                double sign = operation == Binary.POWER ? 1 : -1;
                double a = sign * place;
                double y = operation.apply(a, b);
                double left = (operation.apply(a + H, b) - operation.apply(a - H, b)) / (2 * H);
                double right = (operation.apply(a, b + H) - operation.apply(a, b - H)) / (2 * H);
                assertClose(left, operation.leftSlope(a, b));
                assertClose(right, operation.rightSlope(a, b, y));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a + b",
                "a - b",
                "a * b",
                "a / b",
                "a ^ b",
                "-a + b",
                "exp(a) - b",
                "log(a * b)",
                "tanh(a - b)",
                "relu(a - 2*b) + relu(b)",
                "sigmoid(a) * sigmoid(-b)",
                "a * a * b + a",
                "(a - b)^3 / (1 + exp(-a * b)) + log(a + b)^2",
                "tanh(a)^2 * b^-1.5 - 2^a"
            })
    void theGradientOfEveryVariableAgreesWithCentralDifferences(String expression) {
        Graph graph = Expression.parse(expression);
        Map<String, Double> place = Map.of("a", 0.8, "b", 1.7);
        Autograd pass = Autograd.of(graph, place);
        pass.backward();
        for (String name : graph.variables()) {
            double above = moved(graph, place, name, H);
            double below = moved(graph, place, name, -H);
            assertClose((above - below) / (2 * H), pass.gradient(name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "x^2, 0, 0",
        "x^1, 0, 1",
        "x^0, 0, 0",
        "x^3, -2, 12",
        "x^-1, -2, -0.25",
        "0^x, 2, 0",
        "relu(x), 0, 0",
        "sigmoid(x), -1000, 0",
        "sigmoid(x), 1000, 0",
        "tanh(x), 1000, 0",
        "relu(x), -3, 0"
    })
    void slopesAtEdgesAreTheKnownOnes(String expression, double x, double slope) {
        Autograd pass = Autograd.of(expression, Map.of("x", x));
        pass.backward();
        assertEquals(slope, pass.gradient("x"));
    }

    @Test
    void aConstantIsFinite() {
        var error =
                assertThrows(
                        IllegalArgumentException.class, () -> Graph.builder().constant(Double.NaN));
        assertEquals("constant: found NaN, expected a finite number", error.getMessage());
    }

    private static double moved(Graph graph, Map<String, Double> place, String name, double step) {
        Map<String, Double> there = new HashMap<>(place);
        there.merge(name, step, Double::sum);
        return Autograd.of(graph, there).value();
    }

    private static void assertClose(double expected, double found) {
        assertEquals(expected, found, ERROR * Math.max(1, Math.abs(expected)));
    }
}
