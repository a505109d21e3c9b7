package fr.automatants.amphi.engine.autograd;

import fr.automatants.amphi.engine.autograd.Token.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of an expression, one after the other.
final class Tokens {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]*+");
    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}_0-9]*+");
    private static final String TYPESET = "−×·÷";
    private static final String ASCII = "-**/";
    private static final String SYMBOLS = "+-*/^()";

    private final String text;
    private int at;
    private Token next;

    Tokens(String text) {
        this.text = text;
        this.next = read();
    }

    /// The next token, without taking it.
    Token peek() {
        return next;
    }

    /// Takes the next token.
    Token take() {
        Token taken = next;
        next = read();
        return taken;
    }

    /// Takes the next token if it is that symbol.
    boolean takeIf(String symbol) {
        boolean there = next.is(symbol);
        if (there) {
            take();
        }
        return there;
    }

    private Token read() {
        at += length(SPACE);
        if (at == text.length()) {
            return new Token(Kind.END, "", at + 1);
        }
        int number = length(NUMBER);
        if (number > 0) {
            return token(Kind.NUMBER, number);
        }
        int name = length(NAME);
        return name > 0 ? token(Kind.NAME, name) : symbol();
    }

    private Token token(Kind kind, int length) {
        Token token = new Token(kind, text.substring(at, at + length), at + 1);
        at += length;
        return token;
    }

    private Token symbol() {
        int typeset = TYPESET.indexOf(text.charAt(at));
        char symbol = typeset < 0 ? text.charAt(at) : ASCII.charAt(typeset);
        if (SYMBOLS.indexOf(symbol) < 0) {
            throw new ExpressionException(
                    at + 1,
                    "'" + Character.toString(text.codePointAt(at)) + "'",
                    "a number, a name, an operator (+ - * / ^) or a parenthesis");
        }
        at++;
        return new Token(Kind.SYMBOL, String.valueOf(symbol), at);
    }

    private int length(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() - at : 0;
    }
}
