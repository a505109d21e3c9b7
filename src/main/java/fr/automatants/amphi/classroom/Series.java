package fr.automatants.amphi.classroom;

import java.util.Arrays;

/// One curve: points at regular steps, thinned by half whenever it grows too long.
///
/// Thinning keeps every other point and doubles the spacing of those to come: a pure function of what was added, so
/// that a browser that is told only the number of thinnings arrives at the same curve.
final class Series {
    static final int CAPACITY = 1_000;

    private final int interval;
    private final int[] steps = new int[CAPACITY];
    private final float[] values = new float[CAPACITY];
    private int size;
    private int thinnings;

    Series(int interval) {
        this.interval = interval;
    }

    /// Whether a point belongs at this step.
    boolean due(long step) {
        return step % ((long) interval << thinnings) == 0;
    }

    void add(long step, float value) {
        if (size == CAPACITY) {
            thin();
        }
        steps[size] = Math.toIntExact(step);
        values[size++] = value;
    }

    boolean endsAt(long step) {
        return size > 0 && steps[size - 1] == step;
    }

    int size() {
        return size;
    }

    int thinnings() {
        return thinnings;
    }

    /// Up to `limit` points from index `first` on.
    Stretch stretch(int first, int limit) {
        int end = Math.min(size, first + limit);
        return new Stretch(
                thinnings,
                first,
                Arrays.copyOfRange(steps, first, end),
                Arrays.copyOfRange(values, first, end));
    }

    private void thin() {
        size = kept(size);
        for (int i = 0; i < size; i++) {
            steps[i] = steps[2 * i];
            values[i] = values[2 * i];
        }
        thinnings++;
    }

    /// How many of the first `count` points a thinning keeps.
    static int kept(int count) {
        return (count + 1) / 2;
    }

    /// Consecutive points of a curve that was thinned so many times.
    @SuppressWarnings("ArrayRecordComponent") // written once, read once, never compared
    record Stretch(int thinnings, int first, int[] steps, float[] values) {
        int end() {
            return first + steps.length;
        }
    }
}
