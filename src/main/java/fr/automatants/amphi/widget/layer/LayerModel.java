package fr.automatants.amphi.widget.layer;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Answer;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.List;

/// What the browser draws of a layer: the state, and all that the engine makes of it.
///
/// @param answers for each neuron the terms of its sum, z and y
/// @param curve g from −6 to 6, to be drawn in the neurons
record LayerModel(
        List<Double> inputs,
        List<List<Double>> weights,
        List<Double> biases,
        String activation,
        String selected,
        List<Choice> choices,
        List<Answer> answers,
        float[] curve,
        double limit,
        int most,
        String remark) {
    private static final int CURVE_POINTS = 49;
    private static final float CURVE_REACH = 6;

    static LayerModel of(LayerParameters now, Texts texts) {
        List<Answer> answers = now.answers();
        return new LayerModel(
                now.inputs(),
                now.weights(),
                now.biases(),
                Choice.name(now.activation()),
                now.selected().notation(),
                Choice.of(LayerParameters.ACTIVATIONS, "activation.", texts),
                answers,
                curve(now.activation()),
                LayerParameters.LIMIT,
                LayerParameters.MOST,
                Remark.on(now, answers).in(texts));
    }

    private static float[] curve(Activation g) {
        float[] y = new float[CURVE_POINTS];
        for (int i = 0; i < y.length; i++) {
            y[i] = g.apply(CURVE_REACH * (2f * i / (CURVE_POINTS - 1) - 1));
        }
        return y;
    }
}
