package fr.automatants.amphi.widget.line;

import fr.automatants.amphi.engine.Seeded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;

/// The sets of points that have a name.
enum Layout {
    /// 1 where both inputs are 1.
    AND(gate((a, b) -> a & b)),

    /// 1 where at least one is.
    OR(gate((a, b) -> a | b)),

    /// 1 where exactly one is.
    XOR(gate((a, b) -> a ^ b)),

    /// Two clouds that a line can tell apart.
    CLOUDS(clouds());

    private final List<Point> points;

    Layout(List<Point> points) {
        this.points = points;
    }

    List<Point> points() {
        return points;
    }

    private static List<Point> gate(IntBinaryOperator g) {
        List<Point> points = new ArrayList<>();
        for (int a = 0; a <= 1; a++) {
            for (int b = 0; b <= 1; b++) {
                points.add(new Point(a, b, g.applyAsInt(a, b)));
            }
        }
        return List.copyOf(points);
    }

    private static List<Point> clouds() {
        int cloud = 8;
        double spread = 0.17;
        Seeded random = new Seeded(1);
        List<Point> points = new ArrayList<>();
        for (int label = 0; label <= 1; label++) {
            for (int i = 0; i < cloud; i++) {
                double middle = label == 0 ? 0.2 : 0.9;
                points.add(
                        Point.near(
                                middle + spread * random.nextGaussian(),
                                middle + spread * random.nextGaussian(),
                                label));
            }
        }
        points.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        return List.copyOf(points);
    }
}
