package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.DenseRows;
import fr.automatants.amphi.engine.kernel.Kernels;
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
        float slope(float y) {
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
        float slope(float y) {
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
        float slope(float y) {
            return y > 0 ? 1 : 0;
        }

        @Override
        void backward(Kernels kernels, DenseRows y, DenseRows d, int rows) {
            kernels.reluBackward(y.values(), d.values(), rows * y.stride());
        }
    },

    /// `g(z) = z` if `z > 0`, else `z / 100`: a dead neuron still learns a little.
    LEAKY_RELU {
        @Override
        public float apply(float z) {
            return z > 0 ? z : LEAK * z;
        }

        @Override
        float slope(float y) {
            return y > 0 ? 1 : LEAK;
        }
    },

    /// `g(z) = 1 / (1 + e⁻ᶻ)`.
    SIGMOID {
        @Override
        public float apply(float z) {
            return (float) (1 / (1 + StrictMath.exp(-z)));
        }

        @Override
        float slope(float y) {
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
        float slope(float y) {
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
        float slope(float y) {
            throw wholeLayer();
        }

        @Override
        void apply(Kernels kernels, DenseRows z, DenseRows y, int rows) {
            Softmax.apply(kernels, z, y, rows);
        }

        @Override
        void backward(Kernels kernels, DenseRows y, DenseRows d, int rows) {
            Softmax.backward(y, d, rows);
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
        return slope(apply(z));
    }

    /// g′(z), when only y = g(z) is known: it tells the slope of every activation here.
    abstract float slope(float y);

    /// Y = g(Z), sample by sample; both are padded alike and may be the same rows.
    void apply(Kernels kernels, DenseRows z, DenseRows y, int rows) {
        for (int row = 0; row < rows; row++) {
            int at = row * z.stride();
            for (int i = at; i < at + z.inputs(); i++) {
                y.values()[i] = apply(z.values()[i]);
            }
        }
    }

    /// Turns ∂L/∂Y into ∂L/∂Z, in place, given Y = g(Z).
    void backward(Kernels kernels, DenseRows y, DenseRows d, int rows) {
        // ∂L/∂Z = ∂L/∂Y ∘ g′(Z)
        for (int row = 0; row < rows; row++) {
            int at = row * y.stride();
            for (int i = at; i < at + y.inputs(); i++) {
                d.values()[i] *= slope(y.values()[i]);
            }
        }
    }

    /// Returns Y = g(Z), sample by sample.
    ///
    /// @param z samples × neurons
    public FMatrixRMaj apply(FMatrixRMaj z) {
        DenseRows y = Layer.padded(z);
        apply(Kernels.chosen(), y, y, z.numRows);
        return Layer.matrix(y, z.numRows);
    }

    private static final float LEAK = 0.01f;

    private static IllegalArgumentException wholeLayer() {
        return new IllegalArgumentException(
                "SOFTMAX belongs to a whole layer, not to one neuron: expected one of IDENTITY,"
                        + " STEP, RELU, LEAKY_RELU, SIGMOID, TANH");
    }
}
