package fr.automatants.amphi.engine;

import org.ejml.data.FMatrixRMaj;

/// The function g that a neuron applies to its weighted sum z (deck S14).
///
/// `exp` and `tanh` come from [StrictMath], whose results are specified to the bit: [Math] may
/// differ between processors, and the same seed must give the same network everywhere.
public enum Activation {
    /// `g(z) = z`.
    IDENTITY {
        @Override
        public float apply(float z) {
            return z;
        }

        @Override
        float slope(float z, float y) {
            return 1;
        }
    },

    /// `g(z) = 1` if `z ≥ 0`, else 0; so `g(0) = 1`. Its derivative is 0 everywhere (at 0 by
    /// convention), which is why it cannot be trained by gradient descent.
    STEP {
        @Override
        public float apply(float z) {
            return z >= 0 ? 1 : 0;
        }

        @Override
        float slope(float z, float y) {
            return 0;
        }
    },

    /// `g(z) = max(0, z)`; its derivative at 0 is taken as 0. NaN stays NaN, to show a divergence.
    RELU {
        @Override
        public float apply(float z) {
            return Math.max(0, z);
        }

        @Override
        float slope(float z, float y) {
            return z > 0 ? 1 : 0;
        }
    },

    /// `g(z) = 1 / (1 + e⁻ᶻ)`.
    SIGMOID {
        @Override
        public float apply(float z) {
            return (float) (1 / (1 + StrictMath.exp(-z)));
        }

        @Override
        float slope(float z, float y) {
            return y * (1 - y);
        }
    },

    /// `g(z) = (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)`.
    TANH {
        @Override
        public float apply(float z) {
            return (float) StrictMath.tanh(z);
        }

        @Override
        float slope(float z, float y) {
            return 1 - y * y;
        }
    },

    /// `gᵢ(z) = e^zᵢ / Σⱼ e^zⱼ`: a whole layer's answer as probabilities. It has no scalar form.
    SOFTMAX {
        @Override
        public float apply(float z) {
            throw wholeLayer();
        }

        @Override
        float slope(float z, float y) {
            throw wholeLayer();
        }

        @Override
        void apply(FMatrixRMaj z, FMatrixRMaj y) {
            Softmax.apply(z, y);
        }

        @Override
        void backward(FMatrixRMaj z, FMatrixRMaj y, FMatrixRMaj d) {
            Softmax.backward(y, d);
        }
    };

    /// Returns y = g(z).
    ///
    /// @throws IllegalArgumentException for [#SOFTMAX], which belongs to a whole layer
    public abstract float apply(float z);

    /// Returns the derivative g′(z).
    ///
    /// @throws IllegalArgumentException for [#SOFTMAX], which belongs to a whole layer
    public float derivative(float z) {
        return slope(z, apply(z));
    }

    /// g′(z), when y = g(z) is already known: sigmoid and tanh need no second exponential.
    abstract float slope(float z, float y);

    /// Y = g(Z), sample by sample (rows); both have the same shape and may be the same matrix.
    void apply(FMatrixRMaj z, FMatrixRMaj y) {
        for (int i = 0, n = z.getNumElements(); i < n; i++) {
            y.data[i] = apply(z.data[i]);
        }
    }

    /// Turns ∂L/∂Y into ∂L/∂Z, in place, given Z and Y = g(Z).
    void backward(FMatrixRMaj z, FMatrixRMaj y, FMatrixRMaj d) {
        // ∂L/∂Z = ∂L/∂Y ∘ g′(Z)
        for (int i = 0, n = z.getNumElements(); i < n; i++) {
            d.data[i] *= slope(z.data[i], y.data[i]);
        }
    }

    private static IllegalArgumentException wholeLayer() {
        return new IllegalArgumentException(
                "SOFTMAX belongs to a whole layer, not to one neuron: expected one of IDENTITY,"
                        + " STEP, RELU, SIGMOID, TANH");
    }
}
