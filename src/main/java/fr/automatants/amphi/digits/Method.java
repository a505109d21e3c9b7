package fr.automatants.amphi.digits;

import fr.automatants.amphi.engine.Optimiser;

/// The optimisers that a [TrainingJob] offers, each with its usual values.
public enum Method {
    /// w ← w − α ∂L/∂w (deck S25).
    GRADIENT_DESCENT(new Optimiser.GradientDescent()),

    /// With β = 0.9.
    MOMENTUM(new Optimiser.Momentum(0.9f)),

    /// With its paper's values; wants an α of some 0.001.
    ADAM(Optimiser.Adam.usual());

    private final Optimiser optimiser;

    Method(Optimiser optimiser) {
        this.optimiser = optimiser;
    }

    Optimiser optimiser() {
        return optimiser;
    }
}
