package fr.automatants.amphi.challenge.page;

import fr.automatants.amphi.challenge.Standing;
import fr.automatants.amphi.challenge.score.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A member's way through a challenge: each model's practice score as a point, the public score that
/// the board shows as stairs; as SVG.
final class HistoryPicture {
    private static final int WIDE = 640;
    private static final int HIGH = 256;
    private static final int LEFT = 52;
    private static final int RIGHT = 16;
    private static final int TOP = 24;
    private static final int BOTTOM = 56;

    /// Further apart than numbers below the axis are wide.
    private static final int MOST_NUMBERS = 20;

    private final List<Standing> scored;
    private final double lowest;

    /// @param scored the oldest first, at least one
    HistoryPicture(List<Standing> scored) {
        this.scored = scored;
        double least =
                scored.stream()
                        .flatMap(one -> Stream.of(one.practice(), one.shown()))
                        .flatMap(Optional::stream)
                        .mapToDouble(Tally::accuracy)
                        .min()
                        .orElse(0);
        this.lowest = Math.min(0.9, Math.floor(least * 10) / 10);
    }

    String svg(String across, String up) {
        Drawing drawing = new Drawing(WIDE, HIGH, "pareto");
        double step = (1 - lowest) > 0.5 ? 0.2 : (1 - lowest) > 0.2 ? 0.1 : 0.05;
        for (double share = 1; share > lowest - 0.001; share -= step) {
            drawing.line(LEFT, y(share), WIDE - RIGHT, y(share));
            drawing.text(LEFT - 6, y(share) + 4, "end", Math.round(100 * share) + "\u202f%");
        }
        int every = 1 + scored.size() / MOST_NUMBERS;
        for (int i = 0; i < scored.size(); i += every) {
            drawing.text(x(i), HIGH - BOTTOM + 24, "middle", "" + (i + 1));
        }
        drawing.text((WIDE + LEFT) / 2.0, HIGH - 4, "middle", across);
        drawing.text(LEFT, 14, "start", up);
        stairs(drawing);
        for (int i = 0; i < scored.size(); i++) {
            int at = i;
            scored.get(i)
                    .practice()
                    .ifPresent(tally -> drawing.point(x(at), y(tally.accuracy()), "practice"));
        }
        return drawing.svg();
    }

    private void stairs(Drawing drawing) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < scored.size(); i++) {
            Optional<Tally> shown = scored.get(i).shown();
            if (shown.isPresent()) {
                String to = path.isEmpty() ? "M%.1f %.1f" : " H%.1f V%.1f";
                path.append(String.format(Locale.ROOT, to, x(i), y(shown.get().accuracy())));
            }
        }
        if (!path.isEmpty()) {
            drawing.path(path + " H" + (WIDE - RIGHT), "shown");
        }
    }

    private double x(int number) {
        return LEFT + (number + 0.5) / scored.size() * (WIDE - LEFT - RIGHT);
    }

    private double y(double share) {
        return TOP + (1 - share) / (1 - lowest) * (HIGH - TOP - BOTTOM);
    }
}
