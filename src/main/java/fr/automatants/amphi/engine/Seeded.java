package fr.automatants.amphi.engine;

/// Pseudo-random numbers that are a pure function of a seed, on every machine and JDK.
///
/// The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", OOPSLA 2014); normal numbers come by Marsaglia's polar method. Not for secrets,
/// and not for use by several threads at once.
public final class Seeded {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /// Starts the sequence of a seed; every value is a good seed.
    public Seeded(long seed) {
        this.state = seed;
    }

    /// Starts one of many unrelated sequences of one seed, such as one for each epoch.
    public static Seeded stream(long seed, long number) {
        return new Seeded(mix(mix(seed + GOLDEN_GAMMA) + mix(number)));
    }

    /// Returns 64 random bits.
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /// Returns a whole number from 0 to `bound − 1`, each equally likely.
    ///
    /// @throws IllegalArgumentException if `bound` is not positive
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound: found " + bound + ", expected at least 1");
        }
        // Bits above the last whole multiple of the bound would favour the small numbers.
        long bits = nextLong() >>> 1;
        long value = bits % bound;
        while (bits - value + (bound - 1) < 0) {
            bits = nextLong() >>> 1;
            value = bits % bound;
        }
        return (int) value;
    }

    /// Returns a number in [0, 1), a multiple of 2⁻⁵³.
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /// Returns a number of the normal distribution of mean 0 and variance 1.
    public double nextGaussian() {
        double u;
        double square;
        do {
            u = 2 * nextDouble() - 1;
            double v = 2 * nextDouble() - 1;
            square = u * u + v * v;
        } while (square >= 1 || square == 0);
        return u * Math.sqrt(-2 * StrictMath.log(square) / square);
    }

    /// Puts `order` into a random order (Fisher and Yates).
    public void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
