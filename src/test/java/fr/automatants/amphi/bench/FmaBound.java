package fr.automatants.amphi.bench;

import java.util.Optional;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The most that one core can compute: independent chains of fused multiply-adds in registers, as
/// wide as the machine's vectors, told in samples of W1.
final class FmaBound implements Implementation {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    /// Enough to fill two units of a latency of 4 to 5 cycles, and few enough for 16 registers.
    private static final int CHAINS = 10;

    private static final int SAMPLES = 5_000;

    /// What was computed, so that it has to be.
    private float kept;

    @Override
    public Optional<Work> prepare(Workload workload) {
        if (workload != Workload.W1) {
            return Optional.empty();
        }
        long flopsARound = 2L * CHAINS * SPECIES.length();
        int rounds = Math.toIntExact(SAMPLES * workload.flops() / flopsARound);
        return Optional.of(() -> {
            kept += chains(rounds);
            return SAMPLES;
        });
    }

    private static float chains(int rounds) {
        FloatVector half = FloatVector.broadcast(SPECIES, 0.5f);
        FloatVector one = FloatVector.broadcast(SPECIES, 1);
        FloatVector a = one;
        FloatVector b = one;
        FloatVector c = one;
        FloatVector d = one;
        FloatVector e = one;
        FloatVector f = one;
        FloatVector g = one;
        FloatVector h = one;
        FloatVector i = one;
        FloatVector j = one;
        for (int round = 0; round < rounds; round++) {
            a = a.fma(half, one);
            b = b.fma(half, one);
            c = c.fma(half, one);
            d = d.fma(half, one);
            e = e.fma(half, one);
            f = f.fma(half, one);
            g = g.fma(half, one);
            h = h.fma(half, one);
            i = i.fma(half, one);
            j = j.fma(half, one);
        }
        FloatVector sum = a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j);
        return sum.reduceLanes(VectorOperators.ADD);
    }
}
