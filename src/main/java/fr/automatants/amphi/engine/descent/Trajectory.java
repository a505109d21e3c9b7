package fr.automatants.amphi.engine.descent;

import java.util.List;

/// Where a descent went.
///
/// @param variables the names of the parameters
/// @param points the start, then one for each step; the point of the step that diverged is the
///     last one if its numbers are finite, else it is missing
/// @param status how it ended
public record Trajectory(List<String> variables, List<Point> points, Status status) {
    public Trajectory {
        variables = List.copyOf(variables);
        points = List.copyOf(points);
    }

    /// Returns where the descent came to.
    public Point last() {
        return points.getLast();
    }
}
