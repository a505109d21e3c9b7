package fr.automatants.amphi.engine.inspect;

/// A sample before and after an [Attack], and what the network said of both (deck S31).
///
/// @param x the sample as it was
/// @param adversarial the sample after, each value within ε of x's
/// @param epsilon ε, in the unit of the inputs
/// @param before what the network says of x
/// @param after what it says of the adversarial sample
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record Attacked(
        float[] x, float[] adversarial, float epsilon, Prediction before, Prediction after) {
    public Attacked {
        x = x.clone();
        adversarial = adversarial.clone();
    }

    @Override
    public float[] x() {
        return x.clone();
    }

    @Override
    public float[] adversarial() {
        return adversarial.clone();
    }

    /// Tells whether the network changed its answer.
    public boolean flipped() {
        return before.label() != after.label();
    }
}
