package fr.automatants.amphi.engine;

import java.util.List;

/// What an [Optimiser] has averaged by some step: with the network and the number of steps, all that
/// a run needs to be taken up again.
///
/// @param steps the steps in the averages, at least 0
/// @param averages one number for each parameter in the order of [Network#parameterVector()]: nothing
///     for gradient descent, v for momentum, m and v for Adam
public record OptimiserState(long steps, List<float[]> averages) {
    public OptimiserState {
        if (steps < 0) {
            throw new IllegalArgumentException("steps: found " + steps + ", expected at least 0");
        }
        averages = copy(averages);
    }

    @Override
    public List<float[]> averages() {
        return copy(averages);
    }

    private static List<float[]> copy(List<float[]> vectors) {
        return vectors.stream().map(float[]::clone).toList();
    }
}
