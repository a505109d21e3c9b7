package fr.automatants.amphi.engine.inspect;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import java.util.function.ToDoubleFunction;

/// A network's formulas once more, in plain doubles and with nothing of the engine's code.
final class Doubles {
    private Doubles() {}

    /// The weighted sums of the last layer.
    static double[] sums(Network network, double[] x) {
        double[] y = x;
        double[] z = x;
        for (Layer layer : network.layers()) {
            z = new double[layer.neurons()];
            for (int i = 0; i < z.length; i++) {
                float[] w = layer.weights(i);
                z[i] = layer.biases()[i];
                for (int k = 0; k < w.length; k++) {
                    z[i] += w[k] * y[k];
                }
            }
            y = activated(layer.activation(), z);
        }
        return z;
    }

    static double loss(Network network, double[] x, int label, Loss loss) {
        double[] a = activated(network.architecture().output(), sums(network, x));
        if (loss == Loss.CROSS_ENTROPY) {
            return -Math.log(a[label]);
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double error = a[i] - (i == label ? 1 : 0);
            sum += error * error;
        }
        return sum;
    }

    /// Central differences of f along every value of x.
    static double[] gradient(ToDoubleFunction<double[]> f, float[] x) {
        double h = 1e-6;
        double[] gradient = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double[] above = of(x);
            double[] below = of(x);
            above[i] += h;
            below[i] -= h;
            gradient[i] = (f.applyAsDouble(above) - f.applyAsDouble(below)) / (2 * h);
        }
        return gradient;
    }

    static double[] of(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    private static double[] activated(Activation g, double[] z) {
        double[] y = new double[z.length];
        double sum = 0;
        for (double value : z) {
            sum += Math.exp(value);
        }
        for (int i = 0; i < z.length; i++) {
            y[i] =
                    switch (g) {
                        case IDENTITY -> z[i];
                        case RELU -> Math.max(0, z[i]);
                        case SIGMOID -> 1 / (1 + Math.exp(-z[i]));
                        case TANH -> Math.tanh(z[i]);
                        case SOFTMAX -> Math.exp(z[i]) / sum;
                        default -> throw new IllegalArgumentException("not checked: " + g);
                    };
        }
        return y;
    }
}
