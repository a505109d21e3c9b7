package fr.automatants.amphi.engine.autograd;

/// What a [Node] does to make its value.
public sealed interface Operation permits Operation.Variable, Operation.Constant, Unary, Binary {
    /// Returns the operation as a person writes it: `+`, `relu`, the name of a variable, a number.
    String symbol();

    /// A value that each evaluation brings along.
    ///
    /// @param name one name, one variable
    record Variable(String name) implements Operation {
        @Override
        public String symbol() {
            return name;
        }
    }

    /// A number that never changes, and so receives no gradient.
    ///
    /// @param value finite
    record Constant(double value) implements Operation {
        public Constant {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "constant: found " + value + ", expected a finite number");
            }
        }

        @Override
        public String symbol() {
            String text = Double.toString(value);
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
    }
}
