package fr.automatants.amphi.engine.descent;

/// The part of one axis that a picture shows.
///
/// @param from finite
/// @param to finite, greater than `from`
public record Range(double from, double to) {
    public Range {
        if (!Double.isFinite(from) || !Double.isFinite(to) || from >= to) {
            throw new IllegalArgumentException(
                    "range: found %s to %s, expected two numbers, the smaller one first"
                            .formatted(from, to));
        }
    }
}
