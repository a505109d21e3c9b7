package fr.automatants.amphi.widget.line;

import java.util.List;

/// What lies on the table: points, the line that the hand drew, how often the rule corrected it.
///
/// @param points at least one
/// @param first the line before the first correction
/// @param corrections how many corrections the perceptron's rule has made since
/// @param hidden neurons of the hidden layer; 0 for the lone perceptron
record Board(List<Point> points, Line first, int corrections, int hidden) {
    static final int MOST_CORRECTIONS = 500;

    Board {
        points = List.copyOf(points);
    }

    /// The line after the corrections.
    Line line() {
        return PerceptronRule.learn(first, points, corrections).line();
    }

    /// The same without the corrections that were asked for, but not needed.
    Board settled() {
        int made = PerceptronRule.learn(first, points, corrections).corrections();
        return made == corrections ? this : new Board(points, first, made, hidden);
    }
}
