package fr.automatants.amphi.classroom;

import java.nio.ByteBuffer;

/// The weights of one neuron as a picture: one signed byte a weight, on the neuron's own scale.
///
/// The error of a weight is at most `scale / 254`: half a step.
@SuppressWarnings("ArrayRecordComponent") // written once, read only, never compared
record WeightImage(int neuron, float scale, byte[] weights) {
    private static final int LEVELS = 127;

    static WeightImage of(int neuron, float[] weights) {
        float scale = largest(weights);
        byte[] levels = new byte[weights.length];
        // all zero, or diverged: a blank picture on the scale 0
        if (scale == 0 || !Float.isFinite(scale)) {
            return new WeightImage(neuron, 0, levels);
        }
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) Math.round(LEVELS * (weights[i] / scale));
        }
        return new WeightImage(neuron, scale, levels);
    }

    void put(ByteBuffer bytes) {
        bytes.put((byte) neuron).putFloat(scale).put(weights);
    }

    /// NaN if any weight is.
    private static float largest(float[] weights) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }
}
