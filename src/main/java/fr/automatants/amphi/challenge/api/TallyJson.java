package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.score.Interval;
import fr.automatants.amphi.challenge.score.Tally;

/// A score: whole numbers, and what they prove.
///
/// @param low the lower end of Wilson's 95 % interval
/// @param high the upper end
public record TallyJson(int correct, int total, double low, double high) {
    static TallyJson of(Tally tally) {
        Interval interval = tally.interval();
        return new TallyJson(tally.correct(), tally.total(), interval.low(), interval.high());
    }
}
