package fr.automatants.amphi.engine.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    @ParameterizedTest
    @CsvSource({
        "1 + 2 * 3, 7",
        "(1 + 2) * 3, 9",
        "10 - 4 - 3, 3",
        "24 / 4 / 3, 2",
        "8 - 2 + 1, 7",
        "6 / 2 * 3, 9",
        "2^3^2, 512",
        "(2^3)^2, 64",
        "-2^2, -4",
        "(-2)^2, 4",
        "2^-2, 0.25",
        "2^-1^2, 0.5",
        "2*-3, -6",
        "1--1, 2",
        "---2, -2",
        "-3 + 5, 2",
        "2*3^2, 18",
        ".5 + 1., 1.5",
        "1.5e3, 1500",
        "2E-2, 0.02",
        "exp(0), 1",
        "log(exp(1)), 1",
        "tanh(0), 0",
        "relu(-3) + relu(3), 3",
        "sigmoid(0), 0.5",
        "2 × 3 · 4 ÷ 6 − 1, 3",
        "' \t1 +\n2 ', 3",
        "'1\u00a0+\u202f2', 3"
    })
    void operatorsBindAsInMathematics(String expression, double value) {
        assertEquals(value, Autograd.of(expression, Map.of()).value());
    }

    @Test
    void variablesKeepTheOrderOfTheirFirstAppearance() {
        Graph graph = Expression.parse("relu(w1*x1 + w2*x2 + b) - w1 + α_2");
        assertEquals(List.of("w1", "x1", "w2", "x2", "b", "α_2"), graph.variables());
    }

    @Test
    void aNameMayBeginLikeAFunctionOrANumberEndBeforeAName() {
        assertEquals(List.of("expo", "relu2", "e"), Expression.parse("expo+relu2+e").variables());
        assertEquals(5, Autograd.of("2*e1 + 1", Map.of("e1", 2.0)).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | 1 | the end | a number, a variable, a function or '('",
                "\"  \" | 3 | the end | a number, a variable, a function or '('",
                "1 + | 4 | the end | a number, a variable, a function or '('",
                "1 + * 2 | 5 | '*' | a number, a variable, a function or '('",
                "+1 | 1 | '+' | a number, a variable, a function or '('",
                "() | 2 | ')' | a number, a variable, a function or '('",
                "2x | 2 | 'x' | an operator or the end",
                "2e | 2 | 'e' | an operator or the end",
                "w x | 3 | 'x' | an operator or the end",
                "1.2.3 | 4 | '.3' | an operator or the end",
                "(1))  | 4 | ')' | an operator or the end",
                "(1 + 2 | 7 | the end | an operator or ')'",
                "(w x) | 4 | 'x' | an operator or ')'",
                "relu | 5 | the end | '(' after relu",
                "relu + 1 | 6 | '+' | '(' after relu",
                "exp() | 5 | ')' | a number, a variable, a function or '('",
                "2 * sin(x) | 5 | 'sin' | an operator after it, or one of the functions"
                        + " exp, log, tanh, relu, sigmoid",
                "2 ** 3 | 4 | '*' | a number, a variable, a function or '('",
                "w = 3 | 3 | '=' | a number, a name, an operator (+ - * / ^) or a parenthesis",
                "w; 3 | 2 | ';' | a number, a name, an operator (+ - * / ^) or a parenthesis",
                "3 + 😀 | 5 | '😀' | a number, a name, an operator (+ - * / ^) or a parenthesis",
                ". | 1 | '.' | a number, a name, an operator (+ - * / ^) or a parenthesis",
                "1e999 | 1 | '1e999' | a number below 1.8e308"
            })
    void aWrongExpressionNamesThePlaceWhatIsThereAndWhatWasExpected(
            String text, int position, String found, String expected) {
        var error = assertThrows(ExpressionException.class, () -> Expression.parse(text));
        assertEquals(
                "position %d: found %s, expected %s".formatted(position, found, expected),
                error.getMessage());
        assertEquals(position, error.position());
    }

    @Test
    void anExpressionMayBeLongButNotTooLong() {
        String longest = "1+".repeat(499) + "11";
        assertEquals(Expression.MAX_LENGTH, longest.length());
        assertEquals(510, Autograd.of(longest, Map.of()).value());
        var error =
                assertThrows(
                        ExpressionException.class, () -> Expression.parse("+".repeat(100_000)));
        assertEquals(
                "position 1001: found 100000 characters, expected at most 1000",
                error.getMessage());
    }

    @Tag("timed")
    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "2^", "exp(", "-(", "2^-("})
    void hostileNestingIsRefusedAtOnce(String opening) {
        String text = opening.repeat(900 / opening.length());
        var error =
                Assertions.assertTimeout(
                        Duration.ofSeconds(2),
                        () ->
                                assertThrows(
                                        ExpressionException.class, () -> Expression.parse(text)));
        Assertions.assertTrue(
                error.getMessage().endsWith("expected at most 50 levels of nesting"),
                error.getMessage());
    }

    @Test
    void fortyNineParenthesesAreFine() {
        assertEquals(3, Autograd.of("(".repeat(49) + "3" + ")".repeat(49), Map.of()).value());
    }

    @Test
    void aLongWordIsCutInTheMessage() {
        var error =
                assertThrows(
                        ExpressionException.class, () -> Expression.parse("1 " + "x".repeat(900)));
        assertEquals(
                "position 3: found '" + "x".repeat(20) + "…', expected an operator or the end",
                error.getMessage());
    }
}
