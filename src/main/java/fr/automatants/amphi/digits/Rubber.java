package fr.automatants.amphi.digits;

import fr.automatants.amphi.engine.Seeded;

/// How far each point of a rubber sheet is pulled in one direction: normal pulls, smoothed by a
/// Gaussian so that neighbours go along.
final class Rubber {
    private static final int SIDE = Digits.SIDE;

    /// Where a Gaussian is cut off, in σ.
    private static final double REACH = 3;

    private final double[] pulls = new double[SIDE * SIDE];

    /// @param alpha the standard deviation of a pull before smoothing, in pixels
    /// @param sigma of the Gaussian, in pixels
    Rubber(double alpha, double sigma, Seeded random) {
        double[] gaussian = gaussian(sigma);
        int border = gaussian.length / 2;
        int wide = SIDE + 2 * border;
        // wider than the picture, so that its edges are pulled like its middle
        double[] noise = new double[wide * wide];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = alpha * random.nextGaussian();
        }
        double[] across = new double[SIDE * wide];
        for (int row = 0; row < wide; row++) {
            for (int column = 0; column < SIDE; column++) {
                across[row * SIDE + column] = sum(gaussian, noise, row * wide + column, 1);
            }
        }
        for (int at = 0; at < pulls.length; at++) {
            pulls[at] = sum(gaussian, across, at, SIDE);
        }
    }

    /// The pull at a point, pixel by pixel; beyond the picture that of its edge.
    double at(double x, double y) {
        return Bilinear.at(
                Math.clamp(x, 0, SIDE - 1),
                Math.clamp(y, 0, SIDE - 1),
                (column, row) ->
                        pulls[Math.min(row, SIDE - 1) * SIDE + Math.min(column, SIDE - 1)]);
    }

    private static double sum(double[] weights, double[] values, int from, int step) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[from + i * step];
        }
        return sum;
    }

    private static double[] gaussian(double sigma) {
        int border = (int) Math.ceil(REACH * sigma);
        double[] weights = new double[2 * border + 1];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            double x = (i - border) / sigma;
            weights[i] = StrictMath.exp(-x * x / 2);
            total += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }
}
