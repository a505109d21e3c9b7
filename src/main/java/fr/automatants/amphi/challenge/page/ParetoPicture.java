package fr.automatants.amphi.challenge.page;

import fr.automatants.amphi.challenge.Leaderboard;
import java.util.List;
import java.util.Locale;

/// Accuracy against size, size on a logarithmic scale, with the staircase of those that nobody
/// smaller beats; as SVG.
final class ParetoPicture {
    private static final int WIDE = 640;
    private static final int HIGH = 320;
    private static final int LEFT = 48;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 44;
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
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg viewBox='0 0 %d %d' class='pareto' aria-hidden='true'>"
                        .formatted(WIDE, HIGH));
        for (int decade = (int) FROM; decade < TO; decade++) {
            line(svg, x(Math.pow(10, decade)), TOP, x(Math.pow(10, decade)), HIGH - BOTTOM);
            text(svg, x(Math.pow(10, decade)), HIGH - BOTTOM + 18, "middle", power(decade));
        }
        for (double share = lowest; share <= 1.001; share += lowest < 0.5 ? 0.2 : 0.1) {
            line(svg, LEFT, y(share), WIDE - RIGHT, y(share));
            text(svg, LEFT - 6, y(share) + 4, "end", Math.round(100 * share) + "\u202f%");
        }
        text(svg, (WIDE + LEFT) / 2.0, HIGH - 6, "middle", across);
        text(svg, LEFT, 12, "start", up);
        stairs(svg);
        rows.forEach(row -> point(svg, row));
        return svg.append("</svg>").toString();
    }

    private void stairs(StringBuilder svg) {
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
            svg.append("<path d='%s H%d' class='stairs'/>".formatted(path, WIDE - RIGHT));
        }
    }

    private void point(StringBuilder svg, Leaderboard.Row row) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<circle cx='%.1f' cy='%.1f' r='5' class='%s'/>",
                        x(row.parameters()),
                        y(row.counted().accuracy()),
                        row.isBaseline() ? "club" : "member"));
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f'/>",
                        x1,
                        y1,
                        x2,
                        y2));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>",
                        x,
                        y,
                        anchor,
                        safe));
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
