package fr.automatants.amphi.engine;

/// What one layer computed in a [Trace].
///
/// Every array is a copy, so that a trace never changes.
public final class LayerTrace {
    private final int layer;
    private final float[] x;
    private final float[] z;
    private final float[] a;
    private final float[] delta;

    LayerTrace(int layer, float[] x, float[] z, float[] a, float[] delta) {
        this.layer = layer;
        this.x = requireFinite(layer, "x", x);
        this.z = requireFinite(layer, "z", z);
        this.a = requireFinite(layer, "a", a);
        this.delta = requireFinite(layer, "δ", delta);
    }

    /// Returns the place of the layer in the network, from 0.
    public int layer() {
        return layer;
    }

    /// Returns how many inputs each neuron reads.
    public int inputs() {
        return x.length;
    }

    /// Returns how many neurons the layer has.
    public int neurons() {
        return z.length;
    }

    /// Returns x, what the layer reads: the sample, or a of the layer before; one value for each
    /// input.
    public float[] x() {
        return x.clone();
    }

    /// Returns z = W·x + B, one value for each neuron.
    public float[] z() {
        return z.clone();
    }

    /// Returns a = g(z), one value for each neuron.
    public float[] a() {
        return a.clone();
    }

    /// Returns δ = ∂L/∂z, one value for each neuron.
    public float[] delta() {
        return delta.clone();
    }

    /// Returns dW = ∂L/∂W as rows: neurons × inputs.
    public float[][] dW() {
        float[][] dw = new float[neurons()][inputs()];
        for (int i = 0; i < neurons(); i++) {
            for (int j = 0; j < inputs(); j++) {
                // ∂L/∂wᵢⱼ = δᵢ xⱼ
                dw[i][j] = delta[i] * x[j];
            }
        }
        return dw;
    }

    /// Returns dB = ∂L/∂B, one value for each neuron: the same as δ, because ∂z/∂b = 1.
    public float[] dB() {
        return delta();
    }

    private static float[] requireFinite(int layer, String name, float[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new ArithmeticException(
                        "layer %d, %s[%d]: found %s, expected a finite number"
                                .formatted(layer, name, i, values[i]));
            }
        }
        return values.clone();
    }
}
