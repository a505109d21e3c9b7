package fr.automatants.amphi.widget.timeline;

import java.util.ArrayList;
import java.util.List;

/// Years along a line: the same distance for the same time.
///
/// @param from the year at its left end
/// @param to the year at its right end, later than `from`
record Scale(int from, int to) {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final int MOST_TICKS = 7;

    /// A year written beside the line.
    record Tick(int year, double at) {}

    static Scale of(List<Stop> stops) {
        int from = stops.getFirst().year();
        return new Scale(from, Math.max(from + 1, stops.getLast().year()));
    }

    /// From 0 at the left end to 1 at the right one.
    double at(int year) {
        return (double) (year - from) / (to - from);
    }

    /// Round years, few enough to be read.
    List<Tick> ticks() {
        int step = step();
        List<Tick> ticks = new ArrayList<>();
        for (int year = Math.ceilDiv(from, step) * step; year <= to; year += step) {
            ticks.add(new Tick(year, at(year)));
        }
        return ticks;
    }

    private int step() {
        for (int step : STEPS) {
            if ((to - from) / step < MOST_TICKS) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
