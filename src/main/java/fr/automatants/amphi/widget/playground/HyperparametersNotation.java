package fr.automatants.amphi.widget.playground;

import fr.automatants.amphi.digits.Hyperparameters;
import fr.automatants.amphi.digits.Method;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Notation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How hyperparameters stand in an address: `16,16;relu;gradient-descent;0.1;32;3;60000;1`, the hidden
/// layers, g, the optimiser, α, the batch size, the epochs, the digits and the seed.
public final class HyperparametersNotation {
    private static final int PARTS = 8;

    private HyperparametersNotation() {}

    /// Returns them in this notation.
    public static String of(Hyperparameters h) {
        return String.join(
                ";",
                Notation.of(h.hidden()),
                Choice.name(h.activation()),
                Choice.name(h.method()),
                Notation.of(h.learningRate()),
                Notation.of(h.batchSize()),
                Notation.of(h.epochs()),
                Notation.of(h.samples()),
                Notation.of(h.seed()));
    }

    /// Returns what a text says, if all of it is within its limits; never an exception.
    public static Optional<Hyperparameters> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        Optional<Activation> activation = Choice.find(parts[1], Hyperparameters.ACTIVATIONS);
        Optional<Method> method = Choice.find(parts[2], Method.class);
        try {
            return activation.flatMap(g -> method.map(m -> read(parts, g, m)));
        } catch (IllegalArgumentException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    private static Hyperparameters read(String[] parts, Activation activation, Method method) {
        return new Hyperparameters(
                hidden(parts[0]),
                activation,
                method,
                Double.parseDouble(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]),
                Integer.parseInt(parts[6]),
                Integer.parseInt(parts[7]));
    }

    private static List<Integer> hidden(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }
}
