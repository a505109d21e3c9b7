package fr.automatants.amphi.engine.inspect;

import fr.automatants.amphi.engine.Network;

/// The class that a network answers, and how sure it is.
///
/// @param label the class of the largest value; ties go to the lowest class
/// @param confidence that value: a probability after a softmax, else whatever the last activation
///     gives
public record Prediction(int label, float confidence) {
    /// Returns what a network says of one sample.
    ///
    /// @throws IllegalArgumentException if x does not fit the network, or a value is not finite
    public static Prediction of(Network network, float[] x) {
        Require.sample(network, x);
        return of(network.answer(x));
    }

    /// Returns the prediction in an answer of a network, one finite value for each class.
    ///
    /// @throws IllegalArgumentException if the answer is empty or a value is not finite
    public static Prediction of(float[] answer) {
        if (answer.length == 0) {
            throw new IllegalArgumentException("answer: found no value, expected at least one");
        }
        Require.finite("answer", answer);
        int best = 0;
        for (int i = 1; i < answer.length; i++) {
            best = answer[i] > answer[best] ? i : best;
        }
        return new Prediction(best, answer[best]);
    }
}
