package fr.automatants.amphi.engine.autograd;

/// A word of an expression.
///
/// @param text as written, but operators in ASCII
/// @param position of its first character, from 1
record Token(Kind kind, String text, int position) {
    private static final int SHOWN = 20;

    enum Kind {
        NUMBER,
        NAME,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /// The token as an error shows it.
    String shown() {
        if (kind == Kind.END) {
            return "the end";
        }
        return "'" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "'";
    }

    ExpressionException expected(String expected) {
        return new ExpressionException(position, shown(), expected);
    }
}
