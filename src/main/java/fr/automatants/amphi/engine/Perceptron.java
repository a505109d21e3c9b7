package fr.automatants.amphi.engine;

/// One neuron: weights w, a bias b and an activation g (deck S13).
///
/// Arrays are copied in and out, so that a perceptron never changes; two perceptrons with equal
/// arrays are not `equals`.
///
/// @param weights w, one for each input, at least one, all finite
/// @param bias b, finite
/// @param activation g, any but [Activation#SOFTMAX]
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record Perceptron(float[] weights, float bias, Activation activation) {
    public Perceptron {
        weights = weights.clone();
        if (weights.length == 0) {
            throw new IllegalArgumentException("weights: found none, expected at least one");
        }
        requireFinite("weights", weights);
        requireFinite("bias", bias);
        if (activation == Activation.SOFTMAX) {
            throw new IllegalArgumentException(
                    "activation: found SOFTMAX, which belongs to a whole layer, expected an"
                            + " activation of one neuron");
        }
    }

    @Override
    public float[] weights() {
        return weights.clone();
    }

    /// Returns y = g(W · x + b) with its terms, summed from the first input to the last.
    ///
    /// @param x one finite value for each weight
    /// @throws IllegalArgumentException if the count differs or a value is not finite
    public Answer answer(float... x) {
        if (x.length != weights.length) {
            throw new IllegalArgumentException(
                    "x: found %d values, expected %d, one for each weight"
                            .formatted(x.length, weights.length));
        }
        requireFinite("x", x);
        float[] terms = new float[x.length];
        float z = 0;
        // z = w₁x₁ + w₂x₂ + … + b
        for (int i = 0; i < x.length; i++) {
            terms[i] = weights[i] * x[i];
            z += terms[i];
        }
        z += bias;
        return new Answer(terms, z, activation.apply(z));
    }

    private static void requireFinite(String name, float[] values) {
        for (int i = 0; i < values.length; i++) {
            requireFinite(name + "[" + i + "]", values[i]);
        }
    }

    private static void requireFinite(String name, float value) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException(
                    name + ": found " + value + ", expected a finite number");
        }
    }
}
