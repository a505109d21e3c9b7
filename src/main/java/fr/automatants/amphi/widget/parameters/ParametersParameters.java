package fr.automatants.amphi.widget.parameters;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Notation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What a page may say of the wall of knobs, which is also its state; the defaults are S19's.
///
/// @param sizes neurons of each layer
/// @param knob the parameter in hand, by its place in the network's vector
/// @param turned where a hand has turned it to, else it stands as it was
record ParametersParameters(
        int inputs,
        List<Integer> sizes,
        Training training,
        int digit,
        OptionalInt knob,
        OptionalDouble turned) {
    static final int MOST_NEURONS = 1024;
    static final int MOST_LAYERS = 5;

    /// How far a knob turns.
    static final double REACH = 5;

    /// A well-formed 5, the digit of S9, that the trained network reads.
    private static final int FIVE = 15;

    ParametersParameters {
        sizes = List.copyOf(sizes);
    }

    static ParametersParameters read(Attributes attributes) {
        Architecture s19 = Architecture.course();
        List<Double> sizes =
                attributes.numbers(
                        "layers",
                        s19.sizes().stream().map(Integer::doubleValue).toList(),
                        1,
                        MOST_NEURONS,
                        1,
                        MOST_LAYERS);
        if (sizes.stream().anyMatch(n -> n != Math.rint(n))) {
            attributes.reject("layers", "[1…" + MOST_NEURONS + "] × 1…" + MOST_LAYERS);
        }
        ParametersParameters read =
                new ParametersParameters(
                        attributes.integer("inputs", s19.inputs(), 1, MOST_NEURONS),
                        sizes.stream().map(Double::intValue).toList(),
                        attributes.choice("network", Training.UNTRAINED),
                        attributes.integer("digit", FIVE, 0, Mnist.load().test().size() - 1),
                        OptionalInt.empty(),
                        OptionalDouble.empty());
        if (read.training == Training.TRAINED && !read.isTheCourses()) {
            attributes.reject("network", Choice.name(Training.UNTRAINED));
        }
        return read;
    }

    Architecture architecture() {
        return new Architecture(inputs, sizes, Activation.RELU, Activation.SOFTMAX);
    }

    boolean isTheCourses() {
        return architecture().equals(Architecture.course());
    }

    /// `676;16,16,10;untrained;123;-0.5`: the last two may be empty.
    String notation() {
        return String.join(
                ";",
                Notation.of(inputs),
                Notation.of(sizes),
                Choice.name(training),
                knob.isPresent() ? Notation.of(knob.getAsInt()) : "",
                turned.isPresent() ? Notation.of(turned.getAsDouble()) : "");
    }

    /// The same digit with other knobs; other layers have other values than the trained ones.
    Optional<ParametersParameters> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            ParametersParameters read =
                    new ParametersParameters(
                            Notation.integer(parts[0], 1, MOST_NEURONS),
                            sizes(parts[1]),
                            Choice.find(parts[2], Training.class)
                                    .orElseThrow(NumberFormatException::new),
                            digit,
                            parts[3].isEmpty()
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(
                                            Notation.integer(parts[3], 0, Integer.MAX_VALUE)),
                            parts[4].isEmpty()
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(Notation.number(parts[4], -REACH, REACH)));
            return Optional.of(read).filter(ParametersParameters::fits);
        } catch (NumberFormatException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    private boolean fits() {
        return (training == Training.UNTRAINED || isTheCourses())
                && knob.orElse(0) < architecture().parameters()
                && (turned.isEmpty() || knob.isPresent());
    }

    private static List<Integer> sizes(String text) {
        String[] sizes = text.split(",", -1);
        if (sizes.length > MOST_LAYERS) {
            throw new NumberFormatException(sizes.length + " layers, but at most " + MOST_LAYERS);
        }
        return Arrays.stream(sizes).map(n -> Notation.integer(n, 1, MOST_NEURONS)).toList();
    }
}
