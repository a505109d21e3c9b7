package fr.automatants.amphi.engine.inspect;

/// The assumption behind an estimate of energy: what one multiply-add takes, and who says so.
///
/// Horowitz's figures are for the arithmetic alone, in a 45 nm process at 0.9 V: fetching a value
/// from memory takes up to hundreds of times more, and newer processes take less.
///
/// @param precision of the numbers multiplied
/// @param picojoules of one multiplication and one addition (10⁻¹² J), finite, at least 0
/// @param conditions what the figure is for and what it leaves out
/// @param source where the figure comes from
public record OperationCost(
        Precision precision, double picojoules, String conditions, String source) {
    private static final String ARITHMETIC_ONLY = "45 nm, 0.9 V, arithmetic only";
    private static final String HOROWITZ =
            "M. Horowitz, Computing's energy problem (and what we can do about it), ISSCC 2014";

    /// A float32 multiplication, 3.7 pJ, and addition, 0.9 pJ.
    public static final OperationCost FLOAT32 = horowitz(Precision.FLOAT32, 3.7 + 0.9);

    /// A float16 multiplication, 1.1 pJ, and addition, 0.4 pJ.
    public static final OperationCost FLOAT16 = horowitz(Precision.FLOAT16, 1.1 + 0.4);

    /// An 8-bit multiplication, 0.2 pJ, and the 32-bit addition that sums it up, 0.1 pJ.
    public static final OperationCost INT8 = horowitz(Precision.INT8, 0.2 + 0.1);

    public OperationCost {
        Require.notNegative("picojoules", picojoules);
        Require.said("conditions", conditions);
        Require.said("source", source);
    }

    private static OperationCost horowitz(Precision precision, double picojoules) {
        return new OperationCost(precision, picojoules, ARITHMETIC_ONLY, HOROWITZ);
    }
}
