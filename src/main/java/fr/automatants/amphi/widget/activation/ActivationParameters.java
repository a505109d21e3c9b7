package fr.automatants.amphi.widget.activation;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Notation;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a page may say: the functions that are drawn at first, z, and whether g′ is drawn.
record ActivationParameters(ActivationState start) implements Play<ActivationState> {
    static final double REACH = 6;
    static final List<Activation> FUNCTIONS =
            List.of(
                    Activation.RELU,
                    Activation.LEAKY_RELU,
                    Activation.SIGMOID,
                    Activation.TANH,
                    Activation.STEP,
                    Activation.IDENTITY);
    private static final double FIRST_Z = 1;

    static ActivationParameters read(Attributes attributes) {
        List<String> names = attributes.texts("functions", List.of("sigmoid"));
        List<Activation> functions = find(names);
        if (functions.isEmpty() || functions.size() < names.size()) {
            attributes.reject(
                    "functions",
                    "[" + String.join(", ", FUNCTIONS.stream().map(Choice::name).toList()) + "]");
            functions = List.of(Activation.SIGMOID);
        }
        return new ActivationParameters(
                new ActivationState(
                        functions,
                        attributes.number("z", FIRST_Z, -REACH, REACH),
                        attributes.flag("derivative", true)));
    }

    private static List<Activation> find(List<String> names) {
        return names.stream()
                .flatMap(name -> Choice.find(name, FUNCTIONS).stream())
                .distinct()
                .toList();
    }

    /// `relu,sigmoid;1;yes`: the functions, z, whether g′ is drawn.
    @Override
    public String notation(ActivationState state) {
        return String.join(
                ";",
                String.join(",", state.shown().stream().map(Choice::name).toList()),
                Notation.of(state.z()),
                state.derivative() ? "yes" : "no");
    }

    @Override
    public Optional<ActivationState> read(String notation) {
        String[] parts = notation.split(";", -1);
        if (parts.length != 3 || !List.of("yes", "no").contains(parts[2])) {
            return Optional.empty();
        }
        List<String> names = Arrays.asList(parts[0].split(",", -1));
        List<Activation> shown = find(names);
        if (shown.size() != names.size()) {
            return Optional.empty();
        }
        try {
            double z = Notation.number(parts[1], -REACH, REACH);
            return Optional.of(new ActivationState(shown, z, parts[2].equals("yes")));
        } catch (NumberFormatException e) {
            // an address is typed by people: what cannot be read is as if it were not there
            return Optional.empty();
        }
    }

    @Override
    public ActivationModel model(ActivationState state, Texts texts) {
        return ActivationModel.of(state, texts);
    }
}
