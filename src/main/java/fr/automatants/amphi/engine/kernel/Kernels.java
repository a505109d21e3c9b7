package fr.automatants.amphi.engine.kernel;

/// The sums of a network, in one fixed order each, whoever computes them.
///
/// W lies as inputs × padded neurons: the weight from input k to neuron j at `k * stride + j`, where
/// the stride is the length of B; so do z and δ, a sample a row. The padding is 0 and stays 0.
///
/// A term whose input is 0 may be left out: with finite weights it is ±0, and adding it changes at
/// most the sign of a sum that is itself 0. [#forward] ends each sum by adding +0, which makes a −0 a
/// +0, so its bits do not tell. [#accumulate] leaves out exactly the zeros that its rows leave out,
/// in both implementations.
public sealed interface Kernels permits ReferenceKernels, VectorKernels {
    /// Neurons of a layer are padded to a multiple of this, the lanes of the widest vector in use.
    int PANEL = 16;

    /// Returns n or the next multiple of [#PANEL].
    static int padded(int n) {
        return Math.addExact(n, PANEL - 1) / PANEL * PANEL;
    }

    /// Returns the fastest kernels that this machine runs, chosen once.
    static Kernels chosen() {
        return KernelChoice.CHOSEN;
    }

    /// Returns the plain sums.
    static Kernels reference() {
        return ReferenceKernels.SHARED;
    }

    /// z_sj = b_j + Σ_k x_sk w_kj, from k = 0 up; then `max(0, z)` if `relu`.
    ///
    /// @param from the first row of x; it gives row 0 of z
    /// @param to after the last row of x
    default void forward(Rows x, int from, int to, float[] w, float[] b, float[] z, boolean relu) {
        switch (x) {
            case DenseRows dense -> forward(dense, from, to, w, b, z, relu);
            case SparseRows sparse -> forward(sparse, from, to, w, b, z, relu);
        }
    }

    /// The same for rows with all their values.
    void forward(DenseRows x, int from, int to, float[] w, float[] b, float[] z, boolean relu);

    /// The same for rows without their zeros.
    void forward(SparseRows x, int from, int to, float[] w, float[] b, float[] z, boolean relu);

    /// w_kj ← w_kj + Σ_s x_sk δ_sj and b_j ← b_j + Σ_s δ_sj, sample by sample onto w and b.
    ///
    /// With δ = ∂L/∂z on zeros it leaves the gradients; with −α ∂L/∂z on W and B it is a step.
    ///
    /// @param d δ, whose row 0 belongs to row `from` of x
    default void accumulate(Rows x, int from, int to, float[] d, float[] w, float[] b) {
        switch (x) {
            case DenseRows dense -> accumulate(dense, from, to, d, w, b);
            case SparseRows sparse -> accumulate(sparse, from, to, d, w, b);
        }
    }

    /// The same for rows with all their values.
    void accumulate(DenseRows x, int from, int to, float[] d, float[] w, float[] b);

    /// The same for rows without their zeros.
    void accumulate(SparseRows x, int from, int to, float[] d, float[] w, float[] b);

    /// δ ← δ where y > 0, else 0: the slope of ReLU, by its answers.
    void reluBackward(float[] y, float[] d, int length);

    /// y ← y + factor · x.
    void addScaled(float factor, float[] x, float[] y, int length);

    /// v ← factor · v.
    void scale(float factor, float[] v, int length);

    /// Whether `length` numbers from `from` on are all finite.
    boolean finite(float[] v, int from, int length);

    /// vᵢ ← [Exponential#of](vᵢ − shift), for numbers not above the shift.
    ///
    /// @param length a multiple of [#PANEL]
    void exponentials(float[] v, int from, int length, float shift);
}
