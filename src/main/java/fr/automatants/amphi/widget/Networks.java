package fr.automatants.amphi.widget;

import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.digits.TrainingQueue;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Gives every widget the same two networks, so that they are trained once, and the same queue for
/// those that people train themselves.
final class Networks {
    /// For Arc, which makes a bean of every class with a producer.
    Networks() {}

    @Produces
    @Singleton
    static TrainedNetworks trainedNetworks() {
        return new TrainedNetworks();
    }

    /// Half of the processors: the others answer people.
    @Produces
    @Singleton
    static TrainingQueue trainingQueue() {
        return new TrainingQueue(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }
}
