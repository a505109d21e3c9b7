package fr.automatants.amphi.digits;

import java.util.List;

/// What a pen drew between touching the paper and leaving it; a single point is a dot.
///
/// @param points at least one, in any unit, x to the right and y downwards
public record Stroke(List<Point> points) {
    /// Where the pen was.
    ///
    /// @param x finite
    /// @param y finite
    public record Point(double x, double y) {
        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException(
                        "point: found (" + x + ", " + y + "), expected finite numbers");
            }
        }
    }

    public Stroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("stroke: found no point, expected at least one");
        }
    }
}
