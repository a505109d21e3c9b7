package fr.automatants.amphi.widget.perceptron;

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
import java.util.stream.DoubleStream;

/// What a page may say of a perceptron: x, w, b and g; the defaults are the deck's S15.
public record PerceptronParameters(
        List<Double> inputs, List<Double> weights, double bias, Activation activation)
        implements Play<PerceptronParameters> {
    static final double LIMIT = 5;
    static final int MOST_INPUTS = 6;
    static final List<Activation> ACTIVATIONS =
            List.of(
                    Activation.RELU,
                    Activation.SIGMOID,
                    Activation.STEP,
                    Activation.TANH,
                    Activation.IDENTITY);
    private static final PerceptronParameters S15 =
            new PerceptronParameters(List.of(1d, 0d, 1d), List.of(0d, 1d, 2d), 2, Activation.RELU);

    /// Copies its lists.
    public PerceptronParameters {
        inputs = List.copyOf(inputs);
        weights = List.copyOf(weights);
        if (inputs.size() != weights.size()) {
            throw new IllegalArgumentException(
                    inputs.size() + " inputs, but " + weights.size() + " weights");
        }
    }

    static PerceptronParameters read(Attributes attributes) {
        List<Double> inputs =
                attributes.numbers("inputs", S15.inputs, -LIMIT, LIMIT, 1, MOST_INPUTS);
        List<Double> fallback = firstWeights(inputs.size());
        List<Double> weights =
                attributes.numbers(
                        "weights", fallback, -LIMIT, LIMIT, inputs.size(), inputs.size());
        return new PerceptronParameters(
                inputs,
                weights,
                attributes.number("bias", S15.bias, -LIMIT, LIMIT),
                attributes.choice("activation", S15.activation, ACTIVATIONS));
    }

    private static List<Double> firstWeights(int count) {
        return DoubleStream.iterate(0, w -> (w + 1) % (LIMIT + 1)).limit(count).boxed().toList();
    }

    @Override
    public PerceptronParameters start() {
        return this;
    }

    /// `1,0,1;0,1,2;2;relu`: inputs, weights, bias, activation.
    @Override
    public String notation(PerceptronParameters state) {
        return String.join(
                ";",
                Notation.of(state.inputs),
                Notation.of(state.weights),
                Notation.of(state.bias),
                Choice.name(state.activation));
    }

    /// As many numbers as this widget has, all within the limits.
    @Override
    public Optional<PerceptronParameters> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            List<Double> x = Notation.numbers(parts[0], -LIMIT, LIMIT);
            List<Double> w = Notation.numbers(parts[1], -LIMIT, LIMIT);
            double b = Notation.number(parts[2], -LIMIT, LIMIT);
            return Choice.find(parts[3], ACTIVATIONS)
                    .filter(g -> x.size() == inputs.size() && w.size() == inputs.size())
                    .map(g -> new PerceptronParameters(x, w, b, g));
        } catch (NumberFormatException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    @Override
    public PerceptronModel model(PerceptronParameters state, Texts texts) {
        return PerceptronModel.of(state, texts);
    }

    /// z and y, and each term of the sum, by the engine.
    Answer answer() {
        return new Perceptron(floats(weights), (float) bias, activation).answer(floats(inputs));
    }

    private static float[] floats(List<Double> values) {
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i).floatValue();
        }
        return floats;
    }
}
