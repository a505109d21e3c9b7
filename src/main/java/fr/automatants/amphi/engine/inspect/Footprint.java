package fr.automatants.amphi.engine.inspect;

import fr.automatants.amphi.engine.Architecture;

/// What a network weighs and how much it computes (deck S19 and S30).
///
/// Multiply-adds are those of the weights: a bias is where its sum begins, and activations are not
/// counted.
///
/// @param parameters weights and biases
/// @param forward multiply-adds of one sample's answer
/// @param backward multiply-adds of one sample's gradient, after its answer
public record Footprint(long parameters, long forward, long backward) {
    /// Large enough for anything built, small enough that no count overflows.
    private static final long MOST = Long.MAX_VALUE / 8;

    public Footprint {
        Require.between("parameters", parameters, 1, MOST);
        Require.between("forward", forward, 1, MOST);
        Require.between("backward", backward, 1, MOST);
    }

    /// Returns the footprint of a network of that shape.
    public static Footprint of(Architecture architecture) {
        long weights = 0;
        for (int layer = 0; layer < architecture.depth(); layer++) {
            weights += (long) architecture.inputsOf(layer) * architecture.sizes().get(layer);
        }
        long first = (long) architecture.inputs() * architecture.sizes().getFirst();
        // ∂L/∂W takes each weight once, ∂L/∂X too, but nobody asks for the first layer's ∂L/∂X
        return new Footprint(architecture.parameters(), weights, weights + (weights - first));
    }

    /// Returns the footprint of a model of which only the size is known, such as the 175 billion of
    /// deck S30, by a rule of thumb: forward, each parameter is used once a token; backward, twice
    /// (Kaplan et al., "Scaling laws for neural language models", 2020).
    ///
    /// @param parameters at least 1
    public static Footprint ofParameters(long parameters) {
        Require.between("parameters", parameters, 1, MOST / 2);
        return new Footprint(parameters, parameters, 2 * parameters);
    }

    /// Returns the bytes of the parameters.
    public long bytes(Precision precision) {
        return precision.bytes(parameters);
    }

    /// Returns the multiply-adds of one training step: forward and backward of each sample, then
    /// w − α ∂L/∂w of each parameter.
    ///
    /// @param batchSize samples of the step, at least 1
    /// @throws IllegalArgumentException if there are fewer, or the count overflows
    public long trainingStep(int batchSize) {
        long sample = forward + backward;
        long most = Math.min(Integer.MAX_VALUE, (Long.MAX_VALUE - parameters) / sample);
        Require.between("batch size", batchSize, 1, most);
        return batchSize * sample + parameters;
    }
}
