package fr.automatants.amphi.challenge.page;

import fr.automatants.amphi.challenge.Leaderboard;
import java.util.List;
import java.util.Locale;

/// Accuracy against size, size on a logarithmic scale, with the staircase of those that nobody
/// smaller beats; as SVG.
final class ParetoPicture {
    private static final int WIDE = 640;
    private static final int HIGH = 332;
    private static final int LEFT = 48;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 56;
    private static final double FROM = 2; // 100 parameters
    private static final double TO = 6.4; // 2.5 million

    private final List<Leaderboard.Row> rows;
    private final double lowest;

    ParetoPicture(List<Leaderboard.Row> rows) {
        this.rows =
                rows.stream()
                        .sorted((a, b) -> Long.compare(a.parameters(), b.parameters()))
                        .toList();
        double least = rows.stream().mapToDouble(row -> row.counted().accuracy()).min().orElse(0);
        this.lowest = Math.floor(least * 10) / 10;
    }

    /// Returns the picture; the table beside it says the same to whoever does not see it.
    String svg(String across, String up) {
        Drawing drawing = new Drawing(WIDE, HIGH, "pareto");
        for (int decade = (int) FROM; decade < TO; decade++) {
            double x = x(Math.pow(10, decade));
            drawing.line(x, TOP, x, HIGH - BOTTOM);
            drawing.text(x, HIGH - BOTTOM + 24, "middle", power(decade));
        }
        for (double share = lowest; share <= 1.001; share += lowest < 0.5 ? 0.2 : 0.1) {
            drawing.line(LEFT, y(share), WIDE - RIGHT, y(share));
            drawing.text(LEFT - 6, y(share) + 4, "end", Math.round(100 * share) + "\u202f%");
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
        return TOP + (1 - share) / (1 - lowest) * (HIGH - TOP - BOTTOM);
    }

    /// 10 to a power, with a narrow space after each three digits.
    private static String power(int decade) {
        String zeros = "0".repeat(decade);
        return ("1" + zeros).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f");
    }
}
