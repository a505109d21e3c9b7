package fr.automatants.amphi.widget.line;

import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.Arrays;
import java.util.List;

/// What the browser draws of a board.
///
/// @param points as addresses write them
/// @param list the points one by one
/// @param wrong which of them are answered wrongly
/// @param line the perceptron's after the corrections
/// @param lines those of the hidden neurons
/// @param region where the network answers 1; empty for the lone perceptron
record LineModel(
        String points,
        Line first,
        int corrections,
        int hidden,
        List<Choice> layouts,
        List<Integer> sizes,
        List<Point> list,
        List<Boolean> wrong,
        int errors,
        Line line,
        List<Line> lines,
        List<Region.Strip> region,
        double stripHeight,
        int starts,
        int steps,
        int mostCorrections,
        double limit,
        String remark) {
    static LineModel of(Board board, Texts texts) {
        return board.hidden() == 0
                ? of(board, board.line().wrong(board.points()), List.of(), List.of(), 0, 0, texts)
                : of(board, HiddenLayer.trained(board.points(), board.hidden()), texts);
    }

    private static LineModel of(Board board, HiddenLayer layer, Texts texts) {
        return of(
                board,
                layer.wrong(board.points()),
                layer.lines(),
                Region.of(layer.network()),
                layer.starts(),
                layer.steps(),
                texts);
    }

    private static LineModel of(
            Board board,
            List<Boolean> wrong,
            List<Line> lines,
            List<Region.Strip> region,
            int starts,
            int steps,
            Texts texts) {
        int errors = (int) wrong.stream().filter(w -> w).count();
        return new LineModel(
                PointsText.of(board.points()),
                board.first(),
                board.corrections(),
                board.hidden(),
                Choice.of(Arrays.asList(Layout.values()), "decision-line.layout.", texts),
                LineParameters.HIDDEN,
                board.points(),
                wrong,
                errors,
                board.line(),
                lines,
                region,
                (Point.TO - Point.FROM) / Region.ROWS,
                starts,
                steps,
                Board.MOST_CORRECTIONS,
                Line.LIMIT,
                texts.text("decision-line.remark." + remark(board, errors)));
    }

    private static String remark(Board board, int errors) {
        boolean xor = Layout.XOR.points().equals(board.points());
        if (board.hidden() > 0) {
            return errors == 0 ? "network" : "stuck";
        }
        if (errors == 0) {
            return "separated";
        }
        if (xor) {
            return board.corrections() >= 20 ? "circles" : "xor";
        }
        return board.corrections() >= 100 ? "long" : "errors";
    }
}
