package fr.automatants.amphi.widget.perceptron;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Answer;
import fr.automatants.amphi.engine.Perceptron;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// What a page may say of a perceptron: x, w, b and g; the defaults are the deck's S15.
public record PerceptronParameters(
        List<Double> inputs, List<Double> weights, double bias, Activation activation) {
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

    /// The address's notation: `1,0,1;0,1,2;2;relu`.
    String notation() {
        return String.join(
                ";",
                joined(inputs),
                joined(weights),
                plain(bias),
                activation.name().toLowerCase(Locale.ROOT));
    }

    /// What the notation says, if it fits this widget: as many numbers, all within the limits.
    Optional<PerceptronParameters> from(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            PerceptronParameters read =
                    new PerceptronParameters(
                            numbers(parts[0]),
                            numbers(parts[1]),
                            Double.parseDouble(parts[2]),
                            Activation.valueOf(parts[3].toUpperCase(Locale.ROOT)));
            return Optional.of(read).filter(this::accepts);
        } catch (IllegalArgumentException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    /// Whether a state from outside can stand in this widget.
    boolean accepts(PerceptronParameters other) {
        return other.inputs.size() == inputs.size()
                && ACTIVATIONS.contains(other.activation)
                && DoubleStream.concat(
                                DoubleStream.of(other.bias),
                                DoubleStream.concat(
                                        other.inputs.stream().mapToDouble(d -> d),
                                        other.weights.stream().mapToDouble(d -> d)))
                        .allMatch(d -> Math.abs(d) <= LIMIT);
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

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(",", -1)).map(Double::valueOf).toList();
    }

    private static String joined(List<Double> values) {
        return values.stream().map(PerceptronParameters::plain).collect(Collectors.joining(","));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
