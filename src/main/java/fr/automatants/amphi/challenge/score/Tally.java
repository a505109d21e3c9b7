package fr.automatants.amphi.challenge.score;

/// How many pictures of a set were read right: whole numbers, so that nothing is lost in rounding.
///
/// @param correct from 0 to `total`
/// @param total at least 1
public record Tally(int correct, int total) {
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
