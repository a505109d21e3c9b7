package fr.automatants.amphi.widget.activation;

import fr.automatants.amphi.engine.Activation;
import java.util.List;

/// Which functions are drawn, and where z stands.
///
/// @param shown at least one, in the order of [ActivationParameters#FUNCTIONS]
/// @param z the sum that a neuron has made
/// @param derivative whether g′ is drawn too
record ActivationState(List<Activation> shown, double z, boolean derivative) {
    ActivationState {
        shown = ActivationParameters.FUNCTIONS.stream().filter(shown::contains).toList();
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("no function, but at least one is drawn");
        }
    }
}
