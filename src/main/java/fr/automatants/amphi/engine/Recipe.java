package fr.automatants.amphi.engine;

import fr.automatants.amphi.engine.kernel.Kernels;

/// How a [Trainer] trains.
///
/// @param batchSize samples a step, at least 1; the last batch of an epoch may be shorter
/// @param seed of the order of the samples
/// @param optimiser what a step does with the slopes
/// @param threads at least 1; their number changes no bit, and helps batches of over 250 samples
/// @param kernels who computes; they all give the same bits
public record Recipe(int batchSize, long seed, Optimiser optimiser, int threads, Kernels kernels) {
    public Recipe {
        if (batchSize < 1) {
            throw new IllegalArgumentException(
                    "batch size: found " + batchSize + ", expected at least 1");
        }
        requireThreads(threads);
    }

    /// Returns gradient descent on one thread, with the fastest kernels there are.
    public static Recipe of(int batchSize, long seed) {
        return new Recipe(batchSize, seed, new Optimiser.GradientDescent(), 1, Kernels.chosen());
    }

    /// Returns the same with another optimiser.
    public Recipe with(Optimiser other) {
        return new Recipe(batchSize, seed, other, threads, kernels);
    }

    /// Returns the same on another number of threads.
    public Recipe onThreads(int count) {
        return new Recipe(batchSize, seed, optimiser, count, kernels);
    }

    /// Returns the same by other kernels.
    public Recipe by(Kernels others) {
        return new Recipe(batchSize, seed, optimiser, threads, others);
    }

    static void requireThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "threads: found " + threads + ", expected at least 1");
        }
    }
}
