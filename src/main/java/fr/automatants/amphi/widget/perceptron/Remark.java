package fr.automatants.amphi.widget.perceptron;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Answer;

/// The one thing worth noticing in a perceptron's present state, as a translation key.
///
/// @param subject the index of the input it speaks of, as a subscript, or an empty text
record Remark(String key, String subject) {
    private static final char SUBSCRIPT_ZERO = '₀';
    private static final float SATURATED = 0.02f;

    static Remark on(PerceptronParameters now, Answer answer) {
        int deaf = now.weights().indexOf(0d);
        if (answer.y() == 0 && now.activation() == Activation.RELU) {
            return new Remark("perceptron.remark.silent", "");
        }
        if (saturated(now.activation(), answer.y())) {
            return new Remark("perceptron.remark.saturated", "");
        }
        if (deaf >= 0) {
            return new Remark(
                    "perceptron.remark.deaf", String.valueOf((char) (SUBSCRIPT_ZERO + deaf + 1)));
        }
        return new Remark("perceptron.remark.free", "");
    }

    private static boolean saturated(Activation g, float y) {
        return switch (g) {
            case SIGMOID -> y < SATURATED || y > 1 - SATURATED;
            case TANH -> Math.abs(y) > 1 - SATURATED;
            default -> false;
        };
    }
}
