package fr.automatants.amphi.engine.descent;

import java.util.List;

/// A place that the descent has reached.
///
/// @param w the parameters, in the order of the loss's variables
/// @param loss L(w)
/// @param gradient ∇L(w), in the same order
public record Point(List<Double> w, double loss, List<Double> gradient) {
    public Point {
        w = List.copyOf(w);
        gradient = List.copyOf(gradient);
    }

    /// Returns ‖∇L‖, how steep the loss is here.
    public double slope() {
        double squares = 0;
        for (double g : gradient) {
            squares += g * g;
        }
        return Math.sqrt(squares);
    }
}
