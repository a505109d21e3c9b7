package fr.automatants.amphi.engine;

/// The learning rate α of each step of a training.
@FunctionalInterface
public interface Schedule {
    /// Returns α, finite.
    ///
    /// @param step steps done before this one
    float learningRate(long step);

    /// Returns the same α at every step.
    static Schedule constant(float learningRate) {
        return step -> learningRate;
    }

    /// Returns an α that is multiplied by `factor` after each `interval` steps.
    static Schedule decaying(float learningRate, float factor, long interval) {
        if (interval < 1) {
            throw new IllegalArgumentException(
                    "interval: found " + interval + ", expected at least 1");
        }
        return step -> (float) (learningRate * StrictMath.pow(factor, step / interval));
    }
}
