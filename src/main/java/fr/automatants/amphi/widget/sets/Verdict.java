package fr.automatants.amphi.widget.sets;

/// What is true of an example that was put somewhere.
enum Verdict {
    /// It is where it belongs.
    RIGHT,
    /// It does belong there, but also to a smaller set.
    TOO_WIDE,
    /// It does not belong there.
    TOO_NARROW;

    static Verdict on(Ring put, Ring right) {
        int order = put.compareTo(right);
        return order == 0 ? RIGHT : order < 0 ? TOO_WIDE : TOO_NARROW;
    }
}
