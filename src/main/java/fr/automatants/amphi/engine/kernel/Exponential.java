package fr.automatants.amphi.engine.kernel;

/// eˣ for x ≤ 0 in float32, of multiplications, additions and shifts only: the same bits anywhere.
///
/// x = n ln 2 + r with n whole and |r| ≤ ½ ln 2; then eˣ = 2ⁿ eʳ, where eʳ is its Taylor polynomial of
/// degree 7. The relative error is below 2⁻²³.
public final class Exponential {
    /// Below, eˣ < 10⁻³⁷ is taken as 0.
    static final float LOWEST = -86;

    static final float LOG2_E = 0x1.715476p0f;

    /// Adding it to a small number rounds that to whole, and shows it in the lowest bits.
    static final float ROUNDER = 0x1.8p23f;

    /// ln 2 in two parts: the first has few enough bits for n times it to be exact.
    static final float LN2_HIGH = 0x1.62ep-1f;

    static final float LN2_LOW = 0x1.0bfbe8p-15f;

    static final float C2 = 1 / 2f;
    static final float C3 = 1 / 6f;
    static final float C4 = 1 / 24f;
    static final float C5 = 1 / 120f;
    static final float C6 = 1 / 720f;
    static final float C7 = 1 / 5040f;

    static final int MANTISSA = 23;

    private Exponential() {}

    /// Returns eˣ; NaN for NaN.
    public static float of(float x) {
        if (x < LOWEST) {
            return 0;
        }
        float t = Math.fma(x, LOG2_E, ROUNDER);
        float n = t - ROUNDER;
        // r = x − n ln 2
        float r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, x));
        float p = Math.fma(C7, r, C6);
        p = Math.fma(p, r, C5);
        p = Math.fma(p, r, C4);
        p = Math.fma(p, r, C3);
        p = Math.fma(p, r, C2);
        p = Math.fma(p, r, 1);
        p = Math.fma(p, r, 1);
        // 2ⁿ eʳ: n goes into the exponent's bits
        int bits = Float.floatToRawIntBits(p) + (Float.floatToRawIntBits(t) << MANTISSA);
        return Float.intBitsToFloat(bits);
    }
}
