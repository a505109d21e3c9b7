package fr.automatants.amphi.widget.descent;

import fr.automatants.amphi.engine.autograd.NotFiniteException;
import fr.automatants.amphi.engine.descent.Descent;
import fr.automatants.amphi.engine.descent.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// L over the part of the axis that is shown.
///
/// @param curve L at equal distances; null where it has no finite value
/// @param low the bottom of the picture
/// @param high its top: the greatest L, unless that would hide the hollows
/// @param deepest the smallest L
/// @param steepest the greatest ‖L′‖
record Hill(
        List<@Nullable Double> curve, double low, double high, double deepest, double steepest) {
    private static final int POINTS = 241;
    private static final double MOST_OVER_MIDDLE = 12;
    private static final double AIR = 0.06;

    static Hill of(Descent descent, Terrain terrain) {
        List<@Nullable Double> curve = new ArrayList<>();
        double steepest = 0;
        for (int i = 0; i < POINTS; i++) {
            double w = terrain.from() + (terrain.to() - terrain.from()) * i / (POINTS - 1);
            @Nullable Point point = at(descent, w);
            curve.add(point == null ? null : point.loss());
            steepest = point == null ? steepest : Math.max(steepest, point.slope());
        }
        double[] finite =
                curve.stream()
                        .<Double>flatMap(Stream::ofNullable)
                        .mapToDouble(Objects::requireNonNull)
                        .sorted()
                        .toArray();
        if (finite.length == 0) {
            return new Hill(curve, 0, 1, 0, 0);
        }
        double low = finite[0];
        double middle = finite[finite.length / 2];
        double top = Math.min(finite[finite.length - 1], low + MOST_OVER_MIDDLE * (middle - low));
        double height = top > low ? top - low : 1;
        return new Hill(curve, low - AIR * height, low + (1 + AIR) * height, low, steepest);
    }

    private static @Nullable Point at(Descent descent, double w) {
        try {
            return descent.at(List.of(w));
        } catch (NotFiniteException e) {
            // a gap in the curve: log(w) has no value on the left
            return null;
        }
    }
}
