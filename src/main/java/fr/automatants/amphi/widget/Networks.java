package fr.automatants.amphi.widget;

import fr.automatants.amphi.digits.TrainedNetworks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Gives every widget the same two networks, so that they are trained once.
final class Networks {
    /// For Arc, which makes a bean of every class with a producer.
    Networks() {}

    @Produces
    @Singleton
    static TrainedNetworks trainedNetworks() {
        return new TrainedNetworks();
    }
}
