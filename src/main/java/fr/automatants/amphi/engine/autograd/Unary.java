package fr.automatants.amphi.engine.autograd;

import java.util.Locale;

/// An operation on one value a.
public enum Unary implements Operation {
    /// `−a`.
    NEGATE,
    /// `eᵃ`.
    EXP,
    /// The natural logarithm of a, for `a > 0`.
    LOG,
    /// `(eᵃ − e⁻ᵃ) / (eᵃ + e⁻ᵃ)`.
    TANH,
    /// `max(0, a)`; its slope at 0 is taken as 0.
    RELU,
    /// `1 / (1 + e⁻ᵃ)`.
    SIGMOID;

    @Override
    public String symbol() {
        return this == NEGATE ? "-" : name().toLowerCase(Locale.ROOT);
    }

    double apply(double a) {
        return switch (this) {
            case NEGATE -> -a;
            case EXP -> StrictMath.exp(a);
            case LOG -> StrictMath.log(a);
            case TANH -> StrictMath.tanh(a);
            case RELU -> Math.max(0, a);
            case SIGMOID -> 1 / (1 + StrictMath.exp(-a));
        };
    }

    /// ∂y/∂a, when y = apply(a) is already known.
    double slope(double a, double y) {
        return switch (this) {
            case NEGATE -> -1;
            // (eᵃ)′ = eᵃ
            case EXP -> y;
            // (log a)′ = 1 / a
            case LOG -> 1 / a;
            // tanh′ = 1 − tanh²
            case TANH -> 1 - y * y;
            case RELU -> a > 0 ? 1 : 0;
            // σ′ = σ (1 − σ)
            case SIGMOID -> y * (1 - y);
        };
    }
}
