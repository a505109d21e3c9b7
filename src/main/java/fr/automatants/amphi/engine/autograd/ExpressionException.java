package fr.automatants.amphi.engine.autograd;

import java.io.Serial;

/// Says where an expression is wrong, what stands there and what was expected.
public final class ExpressionException extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1;

    private final String message;
    private final int position;

    ExpressionException(int position, String found, String expected) {
        this.message = "position %d: found %s, expected %s".formatted(position, found, expected);
        this.position = position;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /// Returns the place of the fault in the text, in characters from 1.
    public int position() {
        return position;
    }
}
