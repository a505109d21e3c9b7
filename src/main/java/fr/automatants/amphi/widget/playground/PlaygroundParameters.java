package fr.automatants.amphi.widget.playground;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.digits.Hyperparameters;
import fr.automatants.amphi.digits.Method;
import fr.automatants.amphi.engine.Activation;
import java.util.List;

/// What a page may say: where the knobs stand at first, and which challenge takes what comes out.
///
/// @param challenge its name in addresses, or empty
record PlaygroundParameters(Hyperparameters start, String challenge) {
    private static final List<Double> HIDDEN = List.of(16.0, 16.0);
    private static final double RATE = 0.1;
    private static final int BATCH = 32;
    private static final int EPOCHS = 3;
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    static PlaygroundParameters read(Attributes attributes) {
        String challenge = attributes.text("challenge", "");
        if (!challenge.isEmpty() && !challenge.matches(SLUG)) {
            attributes.reject("challenge", "premier-challenge");
            challenge = "";
        }
        Hyperparameters start = hyperparameters(attributes);
        if (!start.affordable()) {
            attributes.reject("epochs", "1–" + start.mostEpochs());
        }
        return new PlaygroundParameters(start, challenge);
    }

    private static Hyperparameters hyperparameters(Attributes attributes) {
        List<Integer> hidden = hidden(attributes);
        return new Hyperparameters(
                hidden,
                attributes.choice("activation", Activation.RELU, Hyperparameters.ACTIVATIONS),
                attributes.choice("optimiser", Method.GRADIENT_DESCENT),
                attributes.number(
                        "rate", RATE, Hyperparameters.LEAST_RATE, Hyperparameters.MOST_RATE),
                attributes.integer("batch", BATCH, 1, Hyperparameters.MOST_BATCH),
                attributes.integer("epochs", EPOCHS, 1, Hyperparameters.MOST_EPOCHS),
                attributes.integer(
                        "digits",
                        Hyperparameters.MOST_SAMPLES,
                        Hyperparameters.LEAST_SAMPLES,
                        Hyperparameters.MOST_SAMPLES),
                attributes.integer("seed", 1, 0, Hyperparameters.MOST_SEED));
    }

    private static List<Integer> hidden(Attributes attributes) {
        List<Double> sizes =
                attributes.numbers(
                        "hidden",
                        HIDDEN,
                        1,
                        Hyperparameters.MOST_NEURONS,
                        0,
                        Hyperparameters.MOST_LAYERS);
        if (sizes.stream().anyMatch(size -> size != Math.rint(size))) {
            attributes.reject("hidden", "[1, 2, … " + Hyperparameters.MOST_NEURONS + "]");
        }
        return sizes.stream().map(Double::intValue).toList();
    }
}
