package fr.automatants.amphi.engine.inspect;

/// The energy and CO₂ of a computation, with the assumptions they stand on.
///
/// @param multiplyAdds operations, at least 0
/// @param cost what one operation is assumed to take
/// @param grid what the electricity is assumed to emit
public record Emission(long multiplyAdds, OperationCost cost, Grid grid) {
    private static final double JOULES_PER_PICOJOULE = 1e-12;
    private static final double JOULES_PER_KILOWATT_HOUR = 3.6e6;

    public Emission {
        Require.between("multiply-adds", multiplyAdds, 0, Long.MAX_VALUE);
    }

    /// Returns the energy in joules.
    public double joules() {
        return multiplyAdds * cost.picojoules() * JOULES_PER_PICOJOULE;
    }

    /// Returns the CO₂ equivalent in grams.
    public double grams() {
        return joules() / JOULES_PER_KILOWATT_HOUR * grid.gramsPerKilowattHour();
    }
}
