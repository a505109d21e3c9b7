package fr.automatants.amphi.widget.network;

/// Numbers for a picture: one signed byte each, 127 for the largest.
final class SignedBytes {
    private static final int LEVELS = 127;

    private SignedBytes() {}

    /// All zero if the numbers are.
    static byte[] of(float[] values) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length && largest > 0; i++) {
            bytes[i] = (byte) Math.round(LEVELS * (values[i] / largest));
        }
        return bytes;
    }
}
