package fr.automatants.amphi.engine.file;

import fr.automatants.amphi.engine.Activation;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Activations as files spell them: `relu`, `leaky_relu`, `softmax`.
///
/// Reading minds neither case nor `_` and `-`, so that PyTorch's `LeakyReLU` is understood, and
/// takes `none` and `linear` for the identity.
final class ActivationNames {
    private ActivationNames() {}

    static String nameOf(Activation activation) {
        return activation.name().toLowerCase(Locale.ROOT);
    }

    static Activation parse(String field, String name) throws NetworkFileException {
        String plain = plain(name);
        if (plain.equals("none") || plain.equals("linear")) {
            return Activation.IDENTITY;
        }
        for (Activation activation : Activation.values()) {
            if (plain(activation.name()).equals(plain)) {
                return activation;
            }
        }
        throw new NetworkFileException(
                Reason.ACTIVATION_UNKNOWN,
                field,
                name,
                Arrays.stream(Activation.values())
                        .map(ActivationNames::nameOf)
                        .collect(Collectors.joining(", ")));
    }

    /// Every name but softmax: what a layer before the last may have.
    static String hidden() {
        return Arrays.stream(Activation.values())
                .filter(activation -> activation != Activation.SOFTMAX)
                .map(ActivationNames::nameOf)
                .collect(Collectors.joining(", "));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
    }
}
