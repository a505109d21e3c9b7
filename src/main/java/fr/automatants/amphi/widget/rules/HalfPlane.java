package fr.automatants.amphi.widget.rules;

import fr.automatants.amphi.engine.Perceptron;
import java.util.ArrayList;
import java.util.List;

/// The part of the square from 0 to 10 where w₁x₁ + w₂x₂ + b ≥ 0.
///
/// @param corners of that part, in order around it; none if it is empty
/// @param edge the two ends of the line z = 0 within the square; none if it does not cross it
record HalfPlane(List<double[]> corners, List<double[]> edge) {
    private static final double[][] SQUARE = {
        {0, 0}, {Fruit.MOST, 0}, {Fruit.MOST, Fruit.MOST}, {0, Fruit.MOST}
    };

    /// Cuts the square along the line (Sutherland and Hodgman 1974).
    static HalfPlane of(Perceptron perceptron) {
        List<double[]> corners = new ArrayList<>();
        List<double[]> edge = new ArrayList<>();
        for (int i = 0; i < SQUARE.length; i++) {
            double[] from = SQUARE[i];
            double[] to = SQUARE[(i + 1) % SQUARE.length];
            double zFrom = z(perceptron, from);
            double zTo = z(perceptron, to);
            if (zFrom >= 0) {
                corners.add(from);
            }
            if (zFrom >= 0 != zTo >= 0) {
                double[] cut = between(from, to, zFrom / (zFrom - zTo));
                corners.add(cut);
                edge.add(cut);
            }
        }
        return new HalfPlane(corners, edge);
    }

    private static double[] between(double[] from, double[] to, double share) {
        return new double[] {
            from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])
        };
    }

    private static double z(Perceptron perceptron, double[] x) {
        return perceptron.answer((float) x[0], (float) x[1]).z();
    }
}
