package fr.automatants.amphi.engine.inspect;

/// Numbers as signed bytes on one scale around 0: 127 stands for the largest magnitude, 0 for 0.
///
/// Each number is off by at most half a step, scale / 254, and a float's rounding.
///
/// @param scale the largest magnitude, 0 if all are 0
/// @param levels −127 to 127, one for each number
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record SymmetricBytes(float scale, byte[] levels) {
    private static final int LEVELS = 127;

    public SymmetricBytes {
        Require.notNegative("scale", scale);
        levels = levels.clone();
    }

    /// Returns the bytes nearest to the numbers.
    ///
    /// @throws IllegalArgumentException if one of them is not finite
    public static SymmetricBytes of(float[] values) {
        Require.finite("values", values);
        float scale = 0;
        for (float value : values) {
            scale = Math.max(scale, Math.abs(value));
        }
        byte[] levels = new byte[values.length];
        for (int i = 0; i < levels.length && scale > 0; i++) {
            // level = round(127 · w / scale)
            levels[i] = (byte) Math.round(LEVELS * (values[i] / scale));
        }
        return new SymmetricBytes(scale, levels);
    }

    @Override
    public byte[] levels() {
        return levels.clone();
    }

    /// Returns the numbers that the bytes stand for.
    public float[] values() {
        float[] values = new float[levels.length];
        for (int i = 0; i < values.length; i++) {
            // w ≈ level · scale / 127
            values[i] = (float) ((double) levels[i] * scale / LEVELS);
        }
        return values;
    }
}
