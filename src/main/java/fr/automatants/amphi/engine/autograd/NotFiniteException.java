package fr.automatants.amphi.engine.autograd;

import java.io.Serial;

/// Says which node of a graph met infinity or no number at all.
public final class NotFiniteException extends ArithmeticException {
    @Serial private static final long serialVersionUID = 1;

    private final String message;

    NotFiniteException(String where, double found) {
        this.message = where + ": found " + found + ", expected a finite number";
    }

    @Override
    public String getMessage() {
        return message;
    }
}
