package fr.automatants.amphi.challenge.score;

import java.util.Optional;

/// One member's public score, which moves by significant steps only (A. Blum and M. Hardt, "The
/// Ladder: a reliable leaderboard for machine learning competitions", ICML 2015, algorithm 2).
///
/// Who may ask a judge two hundred times learns something of the hidden labels from each answer. A
/// ladder answers as long as nothing is significantly better than what it shows, that it shows the
/// same. Blum and Hardt ask a step to be more than one standard error, s / √n: of random tries one
/// in six passes that. So here the step also has to pass McNemar's test at a level that shrinks with
/// the number t of tries, 0.05 / (t (t − 1)), whose sum over all of them is 0.05: a member who does
/// not improve is shown an improvement with a probability of 5 %, however often they try.
///
/// A ladder is of one set of pictures. Where the operator changes the set, nothing is known of the new
/// one yet: what is judged on it first is shown, and the number of tries goes on.
///
/// @param tries submissions so far
/// @param best the marks of the one that is shown, if any
public record Ladder(int tries, Optional<Marks> best) {
    /// Before the first submission.
    public static final Ladder EMPTY = new Ladder(0, Optional.empty());

    /// Returns the ladder after another submission.
    public Ladder next(Marks marks) {
        boolean step =
                best.isEmpty() || !marks.areOfSamePictures(best.get()) || isStep(marks, best.get());
        return new Ladder(tries + 1, step ? Optional.of(marks) : best);
    }

    /// Returns what the board shows.
    ///
    /// @throws java.util.NoSuchElementException before the first submission
    public Tally shown() {
        return best.orElseThrow().tally();
    }

    private boolean isStep(Marks marks, Marks before) {
        double t = tries + 1.0;
        return standardErrors(marks, before) > 1
                && McNemar.oneSided(marks, before) < McNemar.LEVEL / (t * (t - 1));
    }

    /// How many standard errors one accuracy is above another: Blum and Hardt's step is one.
    static double standardErrors(Marks marks, Marks before) {
        int gained = marks.rightAlone(before);
        int lost = before.rightAlone(marks);
        double n = before.tally().total();
        double mean = (gained - lost) / n;
        // s² = E(d²) − E(d)², d being 1 for a picture gained and −1 for one lost
        double s = Math.sqrt((gained + lost) / n - mean * mean);
        return mean / (s / Math.sqrt(n));
    }
}
