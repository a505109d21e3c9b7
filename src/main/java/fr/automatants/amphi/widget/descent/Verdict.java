package fr.automatants.amphi.widget.descent;

import fr.automatants.amphi.engine.descent.Descent;
import fr.automatants.amphi.engine.descent.Point;
import fr.automatants.amphi.engine.descent.Status;
import java.util.List;

/// What the descent is doing, from the steps that were taken; each is a translation `descent.remark.*`.
enum Verdict {
    /// Nothing has moved yet.
    READY,
    /// The ball stands where the slope is 0, but it is no hollow.
    FLAT,
    /// α is so small that a step hardly changes the slope.
    TOO_SMALL,
    /// As good as flat, and far from any hollow.
    PLATEAU,
    /// Each step is shorter than the one before, on the same side.
    GOOD,
    /// From one side to the other, closer each time.
    OSCILLATING,
    /// From one side to the other, no closer.
    BOUNCING,
    /// Farther each time.
    DIVERGING,
    /// In the deepest hollow that is shown.
    ARRIVED,
    /// In a hollow that is not the deepest.
    LOCAL;

    private static final double HARDLY = 0.96;
    private static final double FEW_PERCENT = 0.03;
    private static final double SAME = 1e-9;

    /// @param points the start, then one for each step that was taken
    /// @param status how the descent has ended, if it has
    static Verdict on(List<Point> points, Status status, Descent descent, Hill hill) {
        return switch (status) {
            case Status.Diverged d -> DIVERGING;
            case Status.Converged c -> resting(points.getLast(), descent, hill);
            case Status.Running r -> points.size() < 3 ? READY : moving(points, hill);
        };
    }

    private static Verdict resting(Point last, Descent descent, Hill hill) {
        double w = last.w().getFirst();
        double near = 1e-3;
        boolean hollow =
                descent.at(List.of(w - near)).loss() > last.loss()
                        && descent.at(List.of(w + near)).loss() > last.loss();
        if (!hollow) {
            return FLAT;
        }
        double height = hill.high() - hill.deepest();
        return last.loss() > hill.deepest() + FEW_PERCENT * height ? LOCAL : ARRIVED;
    }

    private static Verdict moving(List<Point> points, Hill hill) {
        double before = gradient(points, 2);
        double now = gradient(points, 1);
        if (now * before < 0) {
            return swinging(points);
        }
        if (Math.abs(now) > Math.abs(before) * HARDLY) {
            return Math.abs(now) < FEW_PERCENT * hill.steepest() ? PLATEAU : TOO_SMALL;
        }
        return GOOD;
    }

    private static Verdict swinging(List<Point> points) {
        double step = Math.abs(w(points, 1) - w(points, 2));
        double stepBefore = Math.abs(w(points, 2) - w(points, 3));
        if (step > stepBefore * (1 + SAME)) {
            return DIVERGING;
        }
        return step < stepBefore * (1 - SAME) ? OSCILLATING : BOUNCING;
    }

    private static double w(List<Point> points, int fromEnd) {
        return points.get(points.size() - fromEnd).w().getFirst();
    }

    private static double gradient(List<Point> points, int fromEnd) {
        return points.get(points.size() - fromEnd).gradient().getFirst();
    }

    /// Its translation.
    String key() {
        return "descent.remark." + name();
    }
}
