package fr.automatants.amphi.widget.line;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.Notation;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a page may say of the plane: its points, the first line, a hidden layer or none.
public record LineParameters(Board start) implements Play<Board> {
    static final List<Integer> HIDDEN = List.of(0, 2, 3, 4);
    private static final Layout FIRST_POINTS = Layout.AND;
    private static final List<Double> FIRST_WEIGHTS = List.of(1d, -1d);

    static LineParameters read(Attributes attributes) {
        List<Double> w =
                attributes.numbers("weights", FIRST_WEIGHTS, -Line.LIMIT, Line.LIMIT, 2, 2);
        double b = attributes.number("bias", 0, -Line.LIMIT, Line.LIMIT);
        int hidden = attributes.integer("hidden", 0, 0, HIDDEN.getLast());
        if (!HIDDEN.contains(hidden)) {
            attributes.reject("hidden", "0, 2, 3, 4");
        }
        return new LineParameters(
                new Board(points(attributes), Line.near(w.get(0), w.get(1), b), 0, hidden));
    }

    private static List<Point> points(Attributes attributes) {
        Layout layout = attributes.choice("points", FIRST_POINTS);
        List<Point> own = new ArrayList<>(pairs(attributes, "zeros", 0));
        own.addAll(pairs(attributes, "ones", 1));
        return own.isEmpty() ? layout.points() : own.stream().distinct().toList();
    }

    private static List<Point> pairs(Attributes attributes, String key, int label) {
        List<Double> numbers =
                attributes.numbers(key, List.of(), Point.FROM, Point.TO, 0, PointsText.MOST);
        if (numbers.size() % 2 != 0) {
            attributes.reject(key, "[x₁, x₂, x₁, x₂, …]");
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            points.add(Point.near(numbers.get(i), numbers.get(i + 1), label));
        }
        return points;
    }

    /// `xor;1,-1,0;12;0`: points, first line, corrections, hidden neurons.
    @Override
    public String notation(Board state) {
        Line first = state.first();
        return String.join(
                ";",
                PointsText.of(state.points()),
                Notation.of(List.of(first.w1(), first.w2(), first.b())),
                Notation.of(state.corrections()),
                Notation.of(state.hidden()));
    }

    @Override
    public Optional<Board> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            List<Point> points = PointsText.read(parts[0]);
            List<Double> first = Notation.numbers(parts[1], -Line.LIMIT, Line.LIMIT);
            int corrections = Notation.integer(parts[2], 0, Board.MOST_CORRECTIONS);
            int hidden = Notation.integer(parts[3], 0, HIDDEN.getLast());
            if (first.size() != 3 || !HIDDEN.contains(hidden)) {
                return Optional.empty();
            }
            Line line = Line.near(first.get(0), first.get(1), first.get(2));
            return Optional.of(new Board(points, line, corrections, hidden).settled());
        } catch (NumberFormatException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    @Override
    public LineModel model(Board state, Texts texts) {
        return LineModel.of(state, texts);
    }
}
