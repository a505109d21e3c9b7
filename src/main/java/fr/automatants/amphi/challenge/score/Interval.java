package fr.automatants.amphi.challenge.score;

/// Wilson's 95 % confidence interval of a share (E. B. Wilson, "Probable inference, the law of
/// succession, and statistical inference", JASA 22, 1927).
///
/// Unlike p ± 1.96 √(p (1 − p) / n) it stays within 0 and 1, and has a width at 100 % too.
public record Interval(double low, double high) {
    /// The normal distribution's 97.5 % quantile.
    private static final double Z = 1.959963984540054;

    /// Whether a share may lie in both.
    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }

    static Interval of(int correct, int total) {
        double n = total;
        double p = correct / n;
        double square = Z * Z;
        // (p + z²/2n ± z √(p (1 − p) / n + z²/4n²)) / (1 + z²/n)
        double middle = p + square / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + square / (4 * n * n));
        double scale = 1 + square / n;
        return new Interval(
                Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
    }
}
