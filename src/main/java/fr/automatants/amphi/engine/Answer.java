package fr.automatants.amphi.engine;

/// What a [Perceptron] computed, step by step, for a page to show (deck S15).
///
/// @param terms wᵢ·xᵢ for each input i
/// @param z Σ terms + b, the weighted sum before the activation
/// @param y g(z), the neuron's output
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record Answer(float[] terms, float z, float y) {
    public Answer {
        terms = terms.clone();
    }

    @Override
    public float[] terms() {
        return terms.clone();
    }
}
