package fr.automatants.amphi.challenge.page;

import fr.automatants.amphi.challenge.Leaderboard;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;

/// Accuracy against size, with the staircase of those that nobody smaller beats; as SVG. Size is on a
/// logarithmic scale, and so are the mistakes: from 98 to 99 % is as far as from 80 to 90 %, and one
/// that guesses takes no room from those that compete.
final class ParetoPicture {
    private static final int WIDE = 640;
    private static final int HIGH = 332;
    private static final int LEFT = 48;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 56;
    private static final double FROM = 2; // 100 parameters
    private static final double TO = 6.4; // 2.5 million

    /// Where the scale may begin, end, and has its lines.
    private static final double[] SHARES = {
        0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999
    };

    private static final double HIGHEST = 0.999;

    private final List<Leaderboard.Row> rows;
    private final Numbers numbers;
    private final double lowest;
    private final double highest;

    ParetoPicture(List<Leaderboard.Row> rows, Numbers numbers) {
        this.numbers = numbers;
        this.rows =
                rows.stream()
                        .sorted((a, b) -> Long.compare(a.parameters(), b.parameters()))
                        .toList();
        DoubleSummaryStatistics shares =
                rows.stream().mapToDouble(row -> row.counted().accuracy()).summaryStatistics();
        this.lowest =
                Arrays.stream(SHARES)
                        .filter(share -> share <= Math.min(shares.getMin(), 0.99))
                        .max()
                        .orElse(0);
        this.highest =
                Arrays.stream(SHARES)
                        .filter(share -> share > lowest && share >= shares.getMax())
                        .findFirst()
                        .orElse(HIGHEST);
    }

    /// Returns the picture; the table beside it says the same to whoever does not see it.
    String svg(String across, String up) {
        Drawing drawing = new Drawing(WIDE, HIGH, "pareto");
        for (int decade = (int) FROM; decade < TO; decade++) {
            double x = x(Math.pow(10, decade));
            drawing.line(x, TOP, x, HIGH - BOTTOM);
            drawing.text(x, HIGH - BOTTOM + 24, "middle", power(decade));
        }
        for (double share : SHARES) {
            if (share >= lowest && share <= highest) {
                drawing.line(LEFT, y(share), WIDE - RIGHT, y(share));
                drawing.text(LEFT - 6, y(share) + 4, "end", numbers.share(share));
            }
        }
        drawing.text((WIDE + LEFT) / 2.0, HIGH - 6, "middle", across);
        drawing.text(LEFT, 12, "start", up);
        stairs(drawing);
        rows.forEach(row ->
                drawing.point(
                        x(row.parameters()),
                        y(row.counted().accuracy()),
                        row.isBaseline() ? "club" : "member"));
        return drawing.svg();
    }

    private void stairs(Drawing drawing) {
        StringBuilder path = new StringBuilder();
        double best = -1;
        for (Leaderboard.Row row : rows) {
            double share = row.counted().accuracy();
            if (share > best) {
                String to = path.isEmpty() ? "M%.1f %.1f" : "H%.1f V%.1f";
                path.append(String.format(Locale.ROOT, to, x(row.parameters()), y(share)));
                best = share;
            }
        }
        if (!path.isEmpty()) {
            drawing.path(path + " H" + (WIDE - RIGHT), "stairs");
        }
    }

    private static double x(double parameters) {
        double at = (Math.log10(Math.max(1, parameters)) - FROM) / (TO - FROM);
        return LEFT + Math.clamp(at, 0, 1) * (WIDE - LEFT - RIGHT);
    }

    private double y(double share) {
        double at = (height(share) - height(lowest)) / (height(highest) - height(lowest));
        return HIGH - BOTTOM - at * (HIGH - TOP - BOTTOM);
    }

    private static double height(double share) {
        return -Math.log10(1 - Math.min(share, HIGHEST));
    }

    /// 10 to a power, with a narrow space after each three digits.
    private static String power(int decade) {
        String zeros = "0".repeat(decade);
        return ("1" + zeros).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f");
    }
}
