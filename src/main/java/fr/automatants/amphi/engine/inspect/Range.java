package fr.automatants.amphi.engine.inspect;

/// The values that an input may take, bounds included.
///
/// @param low finite, less than `high`
/// @param high finite
public record Range(float low, float high) {
    /// The greys of a picture, from 0 to 1.
    public static final Range PIXELS = new Range(0, 1);

    public Range {
        if (!Float.isFinite(low) || !Float.isFinite(high) || !(low < high)) {
            throw new IllegalArgumentException(
                    "range: found %s to %s, expected two finite numbers, the lower first"
                            .formatted(low, high));
        }
    }

    /// Returns the value of the range nearest to `value`.
    float clip(float value) {
        return Math.clamp(value, low, high);
    }

    void requireHolds(float[] x) {
        for (int i = 0; i < x.length; i++) {
            if (!(x[i] >= low && x[i] <= high)) {
                throw new IllegalArgumentException(
                        "x[%d]: found %s, expected %s to %s".formatted(i, x[i], low, high));
            }
        }
    }
}
