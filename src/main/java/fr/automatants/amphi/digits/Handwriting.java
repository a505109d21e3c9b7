package fr.automatants.amphi.digits;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/// Turns a drawing into the picture that MNIST would have of it.
///
/// As MNIST does: the drawing is scaled to fit 20 × 20 pixels, its proportions kept, and put on
/// 28 × 28 pixels with its centre of mass in the middle; then cropped as [Digits] are. Scaled before
/// it is inked, so that large and small drawings have lines of the same width.
public final class Handwriting {
    private static final double BOX = 20;

    /// The middle of pixel 14 of 0 to 27: where MNIST puts centres of mass, half a pixel each way.
    private static final double MIDDLE = 14.5;

    private Handwriting() {}

    /// Returns the 676 greys of a drawing, from 0 for the ground to 1 for ink.
    ///
    /// @param strokes at least one
    /// @param smallest what is less wide and high than this is not enlarged to the full box, in the
    ///     strokes' unit: a dot stays a dot
    public static float[] picture(List<Stroke> strokes, double smallest) {
        List<Stroke> placed = move(scale(strokes, smallest), MIDDLE, MIDDLE);
        Stroke.Point centre = Ink.of(placed).centre();
        return Ink.of(move(placed, MIDDLE - centre.x(), MIDDLE - centre.y())).cropped();
    }

    /// With the middle of its bounding box at (0, 0).
    private static List<Stroke> scale(List<Stroke> strokes, double smallest) {
        DoubleSummaryStatistics x = range(strokes, Stroke.Point::x);
        DoubleSummaryStatistics y = range(strokes, Stroke.Point::y);
        double wide = x.getMax() - x.getMin();
        double high = y.getMax() - y.getMin();
        double scale = (BOX - 2 * Ink.RADIUS) / Math.max(smallest, Math.max(wide, high));
        double middleX = x.getMin() + wide / 2;
        double middleY = y.getMin() + high / 2;
        return map(
                strokes,
                p -> new Stroke.Point((p.x() - middleX) * scale, (p.y() - middleY) * scale));
    }

    private static DoubleSummaryStatistics range(
            List<Stroke> strokes, ToDoubleFunction<Stroke.Point> side) {
        return strokes.stream()
                .flatMap(stroke -> stroke.points().stream())
                .mapToDouble(side)
                .summaryStatistics();
    }

    private static List<Stroke> move(List<Stroke> strokes, double right, double down) {
        return map(strokes, p -> new Stroke.Point(p.x() + right, p.y() + down));
    }

    private static List<Stroke> map(List<Stroke> strokes, UnaryOperator<Stroke.Point> change) {
        return strokes.stream()
                .map(s -> new Stroke(s.points().stream().map(change).toList()))
                .toList();
    }
}
