package fr.automatants.amphi.challenge.score;

/// Whether two networks that read the same pictures differ by more than chance (Q. McNemar, "Note on
/// the sampling error of the difference between correlated proportions", Psychometrika 12, 1947).
///
/// Only the pictures count that one reads right and the other does not: were the two equally good,
/// each of those would be a toss of a coin. The exact test, by the binomial distribution.
public final class McNemar {
    /// What is called significant between neighbours on the board.
    public static final double LEVEL = 0.05;

    private McNemar() {}

    /// Returns how probable a difference as large as this one, either way, is by chance alone.
    public static double twoSided(Marks one, Marks other) {
        int wins = Math.min(one.rightAlone(other), other.rightAlone(one));
        int tosses = one.rightAlone(other) + other.rightAlone(one);
        return Math.min(1, 2 * atMost(wins, tosses));
    }

    /// Returns how probable it is by chance alone that `better` leads by as much as it does.
    public static double oneSided(Marks better, Marks other) {
        int losses = other.rightAlone(better);
        return atMost(losses, losses + better.rightAlone(other));
    }

    /// P(X ≤ most) for X of the binomial distribution of n tosses of a fair coin.
    static double atMost(int most, int n) {
        // log C(n, k) − n log 2 for k = 0, then C(n, k + 1) = C(n, k)·(n − k) / (k + 1)
        double log = -n * StrictMath.log(2);
        double sum = 0;
        for (int k = 0; k <= most; k++) {
            sum += StrictMath.exp(log);
            log += StrictMath.log(n - k) - StrictMath.log(k + 1.0);
        }
        return Math.min(1, sum);
    }
}
