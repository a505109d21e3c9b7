package fr.automatants.amphi.engine.autograd;

/// An operation on two values, a on the left and b on the right.
public enum Binary implements Operation {
    /// `a + b`.
    PLUS("+"),
    /// `a − b`.
    MINUS("-"),
    /// `a · b`.
    TIMES("*"),
    /// `a / b`, for `b ≠ 0`.
    DIVIDE("/"),
    /// `aᵇ`; a may be negative where b is a whole number that does not vary.
    POWER("^");

    private final String symbol;

    Binary(String symbol) {
        this.symbol = symbol;
    }

    @Override
    public String symbol() {
        return symbol;
    }

    double apply(double a, double b) {
        return switch (this) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case DIVIDE -> a / b;
            case POWER -> StrictMath.pow(a, b);
        };
    }

    /// ∂y/∂a.
    double leftSlope(double a, double b) {
        return switch (this) {
            case PLUS, MINUS -> 1;
            case TIMES -> b;
            case DIVIDE -> 1 / b;
            // (aᵇ)′ = b aᵇ⁻¹, and 0 for b = 0 even where a = 0
            case POWER -> b == 0 ? 0 : b * StrictMath.pow(a, b - 1);
        };
    }

    /// ∂y/∂b, when y = apply(a, b) is already known.
    double rightSlope(double a, double b, double y) {
        return switch (this) {
            case PLUS -> 1;
            case MINUS -> -1;
            case TIMES -> a;
            // (a / b)′ = −a / b² = −y / b
            case DIVIDE -> -y / b;
            // (aᵇ)′ = aᵇ log a, whose limit is 0 where a = 0 and b > 0
            case POWER -> a == 0 && b > 0 ? 0 : y * StrictMath.log(a);
        };
    }
}
