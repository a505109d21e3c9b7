package fr.automatants.amphi.engine.autograd;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads formulas such as `relu(w1*x1 + w2*x2 + b)`.
///
/// Numbers, variables, `+ - * / ^` (also `− × · ÷`), parentheses and the functions exp, log, tanh,
/// relu and sigmoid. `^` binds tighter than a minus before it and goes from right to left: `-2^3^2`
/// is `-(2^(3^2))`. Every other operator goes from left to right.
///
///     sum     = product { ("+" | "-") product }
///     product = signed { ("*" | "/") signed }
///     signed  = "-" signed | power
///     power   = primary [ "^" signed ]
///     primary = number | variable | function "(" sum ")" | "(" sum ")"
public final class Expression {
    /// The most characters of an expression.
    public static final int MAX_LENGTH = 1000;

    /// The deepest nesting of parentheses, functions, signs and powers.
    public static final int MAX_DEPTH = 50;

    private static final List<Unary> FUNCTIONS =
            Stream.of(Unary.values()).filter(unary -> unary != Unary.NEGATE).toList();
    private static final String FUNCTION_NAMES =
            FUNCTIONS.stream().map(Unary::symbol).collect(Collectors.joining(", "));

    private final Tokens tokens;
    private final GraphBuilder graph = Graph.builder();
    private int depth;

    private Expression(String text) {
        this.tokens = new Tokens(text);
    }

    /// Returns the graph of an expression; equal names are one variable.
    ///
    /// @throws ExpressionException naming the position, what was found and what was expected
    public static Graph parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new ExpressionException(
                    MAX_LENGTH + 1, text.length() + " characters", "at most " + MAX_LENGTH);
        }
        return new Expression(text).whole();
    }

    private Graph whole() {
        Node output = sum();
        if (tokens.peek().kind() != Token.Kind.END) {
            throw tokens.peek().expected("an operator or the end");
        }
        return graph.build(output);
    }

    private Node sum() {
        Node sum = product();
        while (tokens.peek().is("+") || tokens.peek().is("-")) {
            Binary operation = tokens.take().is("+") ? Binary.PLUS : Binary.MINUS;
            sum = graph.apply(operation, sum, product());
        }
        return sum;
    }

    private Node product() {
        Node product = signed();
        while (tokens.peek().is("*") || tokens.peek().is("/")) {
            Binary operation = tokens.take().is("*") ? Binary.TIMES : Binary.DIVIDE;
            product = graph.apply(operation, product, signed());
        }
        return product;
    }

    private Node signed() {
        enter();
        Node node = tokens.takeIf("-") ? graph.apply(Unary.NEGATE, signed()) : power();
        depth--;
        return node;
    }

    private Node power() {
        Node base = primary();
        return tokens.takeIf("^") ? graph.apply(Binary.POWER, base, signed()) : base;
    }

    private Node primary() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> number(tokens.take());
            case NAME -> named(tokens.take());
            case SYMBOL, END -> {
                if (!tokens.takeIf("(")) {
                    throw token.expected("a number, a variable, a function or '('");
                }
                yield closed();
            }
        };
    }

    private Node number(Token token) {
        double value = Double.parseDouble(token.text());
        if (!Double.isFinite(value)) {
            throw token.expected("a number below 1.8e308");
        }
        return graph.constant(value);
    }

    private Node named(Token token) {
        Optional<Unary> function =
                FUNCTIONS.stream().filter(unary -> unary.symbol().equals(token.text())).findAny();
        if (function.isEmpty() && !tokens.peek().is("(")) {
            return graph.variable(token.text());
        }
        Unary known =
                function.orElseThrow(() ->
                        token.expected(
                                "an operator after it, or one of the functions " + FUNCTION_NAMES));
        if (!tokens.takeIf("(")) {
            throw tokens.peek().expected("'(' after " + token.text());
        }
        return graph.apply(known, closed());
    }

    /// What stands between a parenthesis, already taken, and its partner.
    private Node closed() {
        Node inside = sum();
        if (!tokens.takeIf(")")) {
            throw tokens.peek().expected("an operator or ')'");
        }
        return inside;
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw tokens.peek().expected("at most " + MAX_DEPTH + " levels of nesting");
        }
    }
}
