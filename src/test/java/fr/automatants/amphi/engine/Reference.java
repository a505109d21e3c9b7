package fr.automatants.amphi.engine;

import java.util.List;

/// The engine's formulas once more, in plain doubles and with nothing of its code: what its numbers
/// are checked against.
final class Reference {
    private Reference() {}

    static double apply(Activation g, double z) {
        return switch (g) {
            case IDENTITY -> z;
            case STEP -> z >= 0 ? 1 : 0;
            case RELU -> z > 0 ? z : 0;
            case SIGMOID -> 1 / (1 + Math.exp(-z));
            case LEAKY_RELU -> z > 0 ? z : 0.01f * z;
            case TANH -> (Math.exp(2 * z) - 1) / (Math.exp(2 * z) + 1);
            case SOFTMAX -> throw new IllegalArgumentException("a whole layer");
        };
    }

    /// The answer of a network whose parameters are in the order of `Network.parameterVector()`.
    static double[] answer(Architecture architecture, double[] parameters, double[] x) {
        List<Integer> sizes = architecture.sizes();
        double[] y = x;
        int at = 0;
        for (int layer = 0; layer < sizes.size(); layer++) {
            boolean last = layer == sizes.size() - 1;
            double[] z = new double[sizes.get(layer)];
            for (int i = 0; i < z.length; i++) {
                for (double input : y) {
                    z[i] += parameters[at++] * input;
                }
            }
            for (int i = 0; i < z.length; i++) {
                z[i] += parameters[at++];
            }
            y = activate(last ? architecture.output() : architecture.hidden(), z);
        }
        return y;
    }

    static double loss(
            Architecture architecture,
            double[] parameters,
            double[][] x,
            byte[] labels,
            Loss loss) {
        double sum = 0;
        for (int sample = 0; sample < x.length; sample++) {
            double[] a = answer(architecture, parameters, x[sample]);
            sum +=
                    switch (loss) {
                        case SQUARED_ERROR -> squaredError(a, labels[sample]);
                        case CROSS_ENTROPY -> -Math.log(a[labels[sample]]);
                    };
        }
        return sum / x.length;
    }

    /// Central differences of the loss along every parameter.
    static double[] gradient(
            Architecture architecture,
            double[] parameters,
            double[][] x,
            byte[] labels,
            Loss loss) {
        double h = 1e-6;
        double[] gradient = new double[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            double[] moved = parameters.clone();
            moved[i] = parameters[i] + h;
            double above = loss(architecture, moved, x, labels, loss);
            moved[i] = parameters[i] - h;
            gradient[i] = (above - loss(architecture, moved, x, labels, loss)) / (2 * h);
        }
        return gradient;
    }

    private static double[] activate(Activation g, double[] z) {
        double[] y = new double[z.length];
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            y[i] = g == Activation.SOFTMAX ? Math.exp(z[i]) : apply(g, z[i]);
            sum += y[i];
        }
        for (int i = 0; i < z.length && g == Activation.SOFTMAX; i++) {
            y[i] /= sum;
        }
        return y;
    }

    private static double squaredError(double[] a, int label) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double error = a[i] - (i == label ? 1 : 0);
            sum += error * error;
        }
        return sum;
    }
}
