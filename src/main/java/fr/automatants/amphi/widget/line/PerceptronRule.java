package fr.automatants.amphi.widget.line;

import java.util.List;

/// Rosenblatt's rule: visit the points in turn, and after each mistake w ← w + α (t − y) x and
/// b ← b + α (t − y), where t is the right answer.
///
/// If some line separates the points it makes finitely many corrections (Novikoff 1962).
final class PerceptronRule {
    static final double ALPHA = 0.2;

    private PerceptronRule() {}

    /// A line and how many corrections were made on the way to it.
    record Learnt(Line line, int corrections) {}

    /// Corrects at most `most` times; stops earlier where nothing is wrong any more.
    static Learnt learn(Line first, List<Point> points, int most) {
        Line line = first;
        int made = 0;
        int right = 0;
        for (int i = 0; made < most && right < points.size(); i = (i + 1) % points.size()) {
            Point point = points.get(i);
            int error = point.label() - line.answer(point);
            right++;
            if (error != 0) {
                line = corrected(line, point, error);
                made++;
                right = 0;
            }
        }
        return new Learnt(line, made);
    }

    private static Line corrected(Line line, Point point, int error) {
        double step = ALPHA * error;
        return Line.near(
                line.w1() + step * point.x(), line.w2() + step * point.y(), line.b() + step);
    }
}
