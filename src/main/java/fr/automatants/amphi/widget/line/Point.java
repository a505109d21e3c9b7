package fr.automatants.amphi.widget.line;

/// A point of the plane and the class it belongs to.
///
/// @param x x₁, a multiple of 0.05 from −0.5 to 1.5
/// @param y x₂, the same
/// @param label 0 or 1
record Point(double x, double y, int label) {
    static final double FROM = -0.5;
    static final double TO = 1.5;
    private static final double STEPS = 20;

    /// The point of the grid nearest to a place.
    static Point near(double x, double y, int label) {
        return new Point(snap(x), snap(y), label);
    }

    float[] inputs() {
        return new float[] {(float) x, (float) y};
    }

    private static double snap(double value) {
        return Math.rint(Math.clamp(value, FROM, TO) * STEPS) / STEPS;
    }
}
