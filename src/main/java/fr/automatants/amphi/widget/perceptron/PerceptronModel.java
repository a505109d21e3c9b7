package fr.automatants.amphi.widget.perceptron;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Answer;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.List;

/// What the browser draws of a perceptron: the state, and all that the engine makes of it.
record PerceptronModel(
        List<Double> inputs,
        List<Double> weights,
        double bias,
        String activation,
        List<Choice> choices,
        float[] terms,
        float z,
        float y,
        float[] curve,
        double limit,
        String remark) {
    private static final int CURVE_POINTS = 49;
    private static final float CURVE_REACH = 6;

    static PerceptronModel of(PerceptronParameters now, Texts texts) {
        Answer answer = now.answer();
        Remark remark = Remark.on(now, answer);
        return new PerceptronModel(
                now.inputs(),
                now.weights(),
                now.bias(),
                Choice.name(now.activation()),
                Choice.of(PerceptronParameters.ACTIVATIONS, "activation.", texts),
                answer.terms(),
                answer.z(),
                answer.y(),
                curve(now.activation()),
                PerceptronParameters.LIMIT,
                texts.text(remark.key(), remark.subject()));
    }

    /// g from −6 to 6, to be drawn in the neuron.
    private static float[] curve(Activation g) {
        float[] y = new float[CURVE_POINTS];
        for (int i = 0; i < y.length; i++) {
            y[i] = g.apply(CURVE_REACH * (2f * i / (CURVE_POINTS - 1) - 1));
        }
        return y;
    }
}
