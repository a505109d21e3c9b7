package fr.automatants.amphi.widget.activation;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.List;

/// What the browser draws: the chosen functions, and what each makes of z.
///
/// @param low the bottom of the picture
/// @param high its top
record ActivationModel(
        List<String> shown,
        double z,
        boolean derivative,
        List<Choice> choices,
        double reach,
        double low,
        double high,
        List<Graph> graphs,
        String remark) {
    private static final int POINTS = 241;

    /// One function at equal distances from −reach to reach, and at z.
    ///
    /// @param values g
    /// @param slopes g′
    record Graph(String name, String label, float[] values, float[] slopes, float y, float slope) {
        static Graph of(Activation g, double z, Texts texts) {
            float[] values = new float[POINTS];
            float[] slopes = new float[POINTS];
            for (int i = 0; i < POINTS; i++) {
                float at = (float) (ActivationParameters.REACH * (2.0 * i / (POINTS - 1) - 1));
                values[i] = g.apply(at);
                slopes[i] = g.derivative(at);
            }
            return new Graph(
                    Choice.name(g),
                    texts.text("activation." + g.name()),
                    values,
                    slopes,
                    g.apply((float) z),
                    g.derivative((float) z));
        }
    }

    static ActivationModel of(ActivationState state, Texts texts) {
        boolean bounded = state.shown().stream().allMatch(ActivationModel::bounded);
        return new ActivationModel(
                state.shown().stream().map(Choice::name).toList(),
                state.z(),
                state.derivative(),
                Choice.of(ActivationParameters.FUNCTIONS, "activation.", texts),
                ActivationParameters.REACH,
                bounded ? -1.25 : -2.5,
                bounded ? 1.25 : 4.5,
                state.shown().stream().map(g -> Graph.of(g, state.z(), texts)).toList(),
                texts.text(remark(state)));
    }

    private static boolean bounded(Activation g) {
        return g == Activation.SIGMOID || g == Activation.TANH || g == Activation.STEP;
    }

    /// What to notice: a slope that has gone, a corner, or how two of them differ.
    private static String remark(ActivationState state) {
        List<Activation> shown = state.shown();
        double z = state.z();
        if (shown.size() > 1) {
            return "activation.remark.several";
        }
        return "activation.remark."
                + switch (shown.getFirst()) {
                    case SIGMOID, TANH -> Math.abs(z) > 3 ? "saturated" : "steep";
                    case RELU -> z > 0 ? "passing" : "silent";
                    case LEAKY_RELU -> z > 0 ? "passing" : "leaking";
                    case STEP -> "step";
                    default -> "identity";
                };
    }
}
