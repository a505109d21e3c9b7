package fr.automatants.amphi.widget.line;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Perceptron;
import java.util.List;

/// A perceptron of two inputs with a step: it answers 1 where w₁x₁ + w₂x₂ + b ≥ 0.
record Line(double w1, double w2, double b) {
    static final double LIMIT = 5;
    private static final double THOUSANDTHS = 1000;

    /// A line within the limits, to the thousandth.
    static Line near(double w1, double w2, double b) {
        return new Line(round(w1), round(w2), round(b));
    }

    /// 0 or 1, by the engine.
    int answer(Point point) {
        float[] w = {(float) w1, (float) w2};
        return (int) new Perceptron(w, (float) b, Activation.STEP).answer(point.inputs()).y();
    }

    /// Which of the points it gets wrong.
    List<Boolean> wrong(List<Point> points) {
        return points.stream().map(p -> answer(p) != p.label()).toList();
    }

    private static double round(double value) {
        return Math.rint(Math.clamp(value, -LIMIT, LIMIT) * THOUSANDTHS) / THOUSANDTHS;
    }
}
