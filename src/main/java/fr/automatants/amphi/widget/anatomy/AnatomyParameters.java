package fr.automatants.amphi.widget.anatomy;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Answer;
import fr.automatants.amphi.engine.Perceptron;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Notation;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a page may say of the two neurons: which of three inputs fire, w, b and g, and whether many
/// of them are shown first, linked to a network.
public record AnatomyParameters(
        View view, List<Double> inputs, List<Double> weights, double bias, Activation activation)
        implements Play<Signal> {
    static final int INPUTS = 3;
    static final double LIMIT = 5;
    static final List<Activation> ACTIVATIONS = List.of(Activation.STEP, Activation.SIGMOID);
    private static final String NO_PART = "none";
    private static final AnatomyParameters DEFAULTS =
            new AnatomyParameters(
                    View.NEURON, List.of(1d, 0d, 1d), List.of(2d, -2d, 1d), -1.5, Activation.STEP);

    /// Copies its lists.
    public AnatomyParameters {
        inputs = List.copyOf(inputs);
        weights = List.copyOf(weights);
    }

    static AnatomyParameters read(Attributes attributes) {
        List<Double> inputs = attributes.numbers("inputs", DEFAULTS.inputs, 0, 1, INPUTS, INPUTS);
        if (inputs.stream().anyMatch(x -> x != 0 && x != 1)) {
            attributes.reject("inputs", "[0 | 1] × 3");
        }
        return new AnatomyParameters(
                attributes.choice("view", DEFAULTS.view),
                inputs,
                attributes.numbers("weights", DEFAULTS.weights, -LIMIT, LIMIT, INPUTS, INPUTS),
                attributes.number("bias", DEFAULTS.bias, -LIMIT, LIMIT),
                attributes.choice("activation", DEFAULTS.activation, ACTIVATIONS));
    }

    @Override
    public Signal start() {
        return new Signal(
                inputs.stream().map(x -> x == 1).toList(),
                activation,
                Optional.empty(),
                view == View.NEURON ? Signal.PAIR : 0);
    }

    /// `101;step;none;-1`: who fires, g, the part and the neuron of the network looked at.
    @Override
    public String notation(Signal state) {
        return String.join(
                ";",
                state.firing().stream().map(on -> on ? "1" : "0").collect(Collectors.joining()),
                Choice.name(state.activation()),
                state.part().map(Choice::name).orElse(NO_PART),
                Notation.of(state.neuron()));
    }

    @Override
    public Optional<Signal> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 4 || !parts[0].matches("[01]{" + INPUTS + "}")) {
            return Optional.empty();
        }
        try {
            List<Boolean> firing = parts[0].chars().mapToObj(on -> on == '1').toList();
            Optional<Part> part = Choice.find(parts[2], Part.class);
            int neuron = Notation.integer(parts[3], Signal.PAIR, SmallNetwork.NEURONS);
            return Choice.find(parts[1], ACTIVATIONS)
                    .filter(g -> part.isPresent() || parts[2].equals(NO_PART))
                    .map(g -> new Signal(firing, g, part, neuron));
        } catch (NumberFormatException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    @Override
    public AnatomyModel model(Signal state, Texts texts) {
        return AnatomyModel.of(this, state, texts);
    }

    /// z and y by the engine.
    Answer answer(Signal state) {
        float[] w = new float[INPUTS];
        for (int i = 0; i < INPUTS; i++) {
            w[i] = weights.get(i).floatValue();
        }
        return new Perceptron(w, (float) bias, state.activation()).answer(state.inputs());
    }
}
