package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Tally;
import java.util.List;
import java.util.Optional;

/// What everybody sees of a ceremony: the lines that have risen, and none of the others.
///
/// @param lines of the whole ranking
/// @param risen the best of them first
public record Scene(Stage stage, int lines, List<Line> risen) {
    public Scene {
        risen = List.copyOf(risen);
    }

    /// A line with its private rank beside its public one.
    ///
    /// @param before the public rank and score, for whoever stood on that board
    public record Line(int rank, Party party, Tally counted, Optional<Before> before) {}

    /// Where a line stood before.
    public record Before(int rank, Tally counted) {}

    /// Whether the first has risen.
    public boolean isComplete() {
        return risen.size() == lines;
    }
}
