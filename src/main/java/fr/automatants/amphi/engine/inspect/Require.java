package fr.automatants.amphi.engine.inspect;

import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.Network;
import java.util.List;

/// What this package asks of its arguments; a refusal says what was found and what was expected.
final class Require {
    private Require() {}

    /// Refuses a network with a parameter that is not finite, as after a divergence.
    static void finite(Network network) {
        List<Layer> layers = network.layers();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            finite("layers[" + i + "].W", layer.weights().data);
            finite("layers[" + i + "].B", layer.biases());
        }
    }

    /// Refuses x if it is not one finite value for each input.
    static void sample(Network network, float[] x) {
        int inputs = network.architecture().inputs();
        if (x.length != inputs) {
            throw new IllegalArgumentException(
                    "x: found %d values, expected %d".formatted(x.length, inputs));
        }
        finite("x", x);
    }

    /// Returns the values, all finite.
    static float[] finite(String name, float[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        "%s[%d]: found %s, expected a finite number".formatted(name, i, values[i]));
            }
        }
        return values;
    }

    /// Refuses a value that is not finite or is below 0.
    static void notNegative(String name, double value) {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException(
                    "%s: found %s, expected a finite number of at least 0".formatted(name, value));
        }
    }

    /// Refuses a whole number below `least` or above `most`.
    static void between(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s: found %d, expected %d to %d".formatted(name, value, least, most));
        }
    }

    /// Refuses a blank text.
    static void said(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + ": found none, expected a text");
        }
    }

    /// Refuses images that are not squares of that side.
    static void square(Network network, int side) {
        int inputs = network.architecture().inputs();
        if (side < 1 || (long) side * side != inputs) {
            throw new IllegalArgumentException(
                    "side: found %d, expected the square root of the network's %d inputs"
                            .formatted(side, inputs));
        }
    }
}
