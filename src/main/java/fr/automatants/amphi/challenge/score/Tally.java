package fr.automatants.amphi.challenge.score;

import java.util.Comparator;

/// How many pictures of a set were read right: whole numbers, so that nothing is lost in rounding.
///
/// @param correct from 0 to `total`
/// @param total at least 1
public record Tally(int correct, int total) {
    /// The worst first; in whole numbers, so that equal shares are equal.
    static final Comparator<Tally> BY_ACCURACY =
            // a / b < c / d as a · d < c · b
            (one, other) ->
                    Long.compare(
                            (long) one.correct * other.total, (long) other.correct * one.total);

    public Tally {
        if (total < 1 || correct < 0 || correct > total) {
            throw new IllegalArgumentException(
                    "tally: found %d of %d, expected 0..total of at least 1"
                            .formatted(correct, total));
        }
    }

    /// Returns the share of right answers, from 0 to 1.
    public double accuracy() {
        return (double) correct / total;
    }

    /// Returns the 95 % confidence interval of the accuracy.
    public Interval interval() {
        return Interval.of(correct, total);
    }
}
