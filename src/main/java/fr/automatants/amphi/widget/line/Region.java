package fr.automatants.amphi.widget.line;

import fr.automatants.amphi.engine.Network;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// Where a network answers 1, as thin horizontal strips of the plane.
final class Region {
    static final int ROWS = 100;
    private static final int COLUMNS = 64;
    private static final double SIZE = Point.TO - Point.FROM;

    private Region() {}

    /// A strip of the height of one row, in the plane's coordinates.
    record Strip(double bottom, double from, double to) {}

    static List<Strip> of(Network network) {
        FMatrixRMaj answers = network.answer(places());
        List<Strip> strips = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            strips(answers, row, strips);
        }
        return List.copyOf(strips);
    }

    /// The middles of the rows, at equal distances from edge to edge.
    private static FMatrixRMaj places() {
        FMatrixRMaj places = new FMatrixRMaj(ROWS * (COLUMNS + 1), 2);
        for (int at = 0; at < places.numRows; at++) {
            places.set(at, 0, (float) x(at % (COLUMNS + 1)));
            places.set(at, 1, (float) (y(at / (COLUMNS + 1)) + SIZE / ROWS / 2));
        }
        return places;
    }

    private static void strips(FMatrixRMaj answers, int row, List<Strip> strips) {
        double from = lead(answers, row, 0) >= 0 ? Point.FROM : Double.NaN;
        for (int k = 1; k <= COLUMNS; k++) {
            double before = lead(answers, row, k - 1);
            double now = lead(answers, row, k);
            if (before >= 0 == now >= 0) {
                continue;
            }
            double edge = x(k - 1 + before / (before - now));
            if (now >= 0) {
                from = edge;
            } else {
                strips.add(strip(row, from, edge));
                from = Double.NaN;
            }
        }
        if (!Double.isNaN(from)) {
            strips.add(strip(row, from, Point.TO));
        }
    }

    /// By how much the answer 1 beats the answer 0.
    private static double lead(FMatrixRMaj answers, int row, int column) {
        int at = row * (COLUMNS + 1) + column;
        return answers.get(at, 1) - answers.get(at, 0);
    }

    private static Strip strip(int row, double from, double to) {
        return new Strip(round(y(row)), round(from), round(to));
    }

    private static double x(double column) {
        return Point.FROM + SIZE * column / COLUMNS;
    }

    private static double y(int row) {
        return Point.FROM + SIZE * row / ROWS;
    }

    private static double round(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
