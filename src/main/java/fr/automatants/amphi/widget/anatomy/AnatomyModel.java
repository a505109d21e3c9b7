package fr.automatants.amphi.widget.anatomy;

import fr.automatants.amphi.engine.Answer;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.Arrays;
import java.util.List;

/// What the browser draws of the two neurons.
///
/// @param part the name of the part looked at, or `none`
/// @param neuron see [Signal]
/// @param layers sizes of the small network's layers
/// @param told what is said of its neuron
/// @param fires whether a spike leaves: y is at least one half
record AnatomyModel(
        List<Integer> inputs,
        String activation,
        String part,
        int neuron,
        List<Integer> layers,
        String told,
        List<Choice> choices,
        List<PartText> parts,
        List<Double> weights,
        double bias,
        float[] terms,
        float z,
        float y,
        boolean fires,
        String remark) {
    private static final float HALF = 0.5f;

    static AnatomyModel of(AnatomyParameters neuron, Signal now, Texts texts) {
        Answer answer = neuron.answer(now);
        boolean fires = answer.y() >= HALF;
        return new AnatomyModel(
                now.firing().stream().map(on -> on ? 1 : 0).toList(),
                Choice.name(now.activation()),
                now.part().map(Choice::name).orElse("none"),
                now.neuron(),
                SmallNetwork.LAYERS,
                SmallNetwork.told(now.neuron(), texts),
                Choice.of(AnatomyParameters.ACTIVATIONS, "activation.", texts),
                Arrays.stream(Part.values()).map(part -> PartText.of(part, texts)).toList(),
                neuron.weights(),
                neuron.bias(),
                answer.terms(),
                answer.z(),
                answer.y(),
                fires,
                texts.text(
                        now.neuron() == Signal.PAIR
                                ? remark(neuron, now, fires)
                                : "neuron-anatomy.remark.network"));
    }

    private static String remark(AnatomyParameters neuron, Signal now, boolean fires) {
        boolean braked = false;
        for (int i = 0; i < AnatomyParameters.INPUTS; i++) {
            braked |= now.firing().get(i) && neuron.weights().get(i) < 0;
        }
        if (fires) {
            return "neuron-anatomy.remark.fires";
        }
        return braked ? "neuron-anatomy.remark.braked" : "neuron-anatomy.remark.silent";
    }

    /// What is said of one part.
    ///
    /// @param brain its name in the biological neuron
    /// @param network its counterpart's in the artificial one
    /// @param does what both do
    /// @param ends where the analogy ends
    record PartText(String name, String brain, String network, String does, String ends) {
        static PartText of(Part part, Texts texts) {
            String key = "neuron-anatomy.part." + part.name();
            return new PartText(
                    Choice.name(part),
                    texts.text(key + ".brain"),
                    texts.text(key + ".network"),
                    texts.text(key + ".does"),
                    texts.text(key + ".ends"));
        }
    }
}
