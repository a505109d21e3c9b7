package fr.automatants.amphi.widget.line;

import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Notation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How points stand in an address: `xor`, or `0,0,1_0.5,1,0`.
final class PointsText {
    static final int MOST = 30;
    private static final String BETWEEN = "_";

    private PointsText() {}

    static String of(List<Point> points) {
        return layout(points)
                .map(Choice::name)
                .orElseGet(() ->
                        points.stream()
                                .map(p -> Notation.of(List.of(p.x(), p.y(), p.label())))
                                .collect(Collectors.joining(BETWEEN)));
    }

    /// The name of these points, if they have one.
    static Optional<Layout> layout(List<Point> points) {
        return Arrays.stream(Layout.values()).filter(l -> l.points().equals(points)).findFirst();
    }

    /// @throws NumberFormatException if these are not 1 to 30 points of the plane
    static List<Point> read(String text) {
        return Choice.find(text, Layout.class).map(Layout::points).orElseGet(() -> listed(text));
    }

    private static List<Point> listed(String text) {
        List<Point> points =
                Arrays.stream(text.split(BETWEEN, -1)).map(PointsText::point).distinct().toList();
        Notation.integer(String.valueOf(points.size()), 1, MOST);
        return points;
    }

    private static Point point(String text) {
        List<Double> numbers = Notation.numbers(text, Point.FROM, Point.TO);
        if (numbers.size() != 3 || (numbers.get(2) != 0 && numbers.get(2) != 1)) {
            throw new NumberFormatException(text + ", but x,y,0 or x,y,1");
        }
        return Point.near(numbers.get(0), numbers.get(1), numbers.get(2).intValue());
    }
}
