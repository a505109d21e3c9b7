package fr.automatants.amphi.widget.network;

import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.engine.Layer;
import fr.automatants.amphi.engine.LayerTrace;

/// One layer as the browser draws it.
///
/// @param z the weighted sum of each neuron
/// @param a the output of each neuron
/// @param flow contributions w·x for a line each, neurons × inputs, signed bytes; none for the first
///     layer, whose 676 lines a neuron nobody could see
/// @param thumbnails for the first layer each neuron's weights as 13 × 13 signed bytes, else none
@SuppressWarnings("ArrayRecordComponent") // written once, read only, never compared
record LayerView(float[] z, float[] a, byte[] flow, byte[] thumbnails) {
    static final int THUMBNAIL = Digits.SIDE / 2;
    private static final byte[] NOTHING = {};

    static LayerView of(Layer layer, LayerTrace trace) {
        return trace.layer() == 0
                ? new LayerView(trace.z(), trace.a(), NOTHING, thumbnails(layer))
                : new LayerView(trace.z(), trace.a(), flow(layer, trace), NOTHING);
    }

    private static byte[] flow(Layer layer, LayerTrace trace) {
        float[] x = trace.x();
        float[] terms = new float[layer.neurons() * x.length];
        for (int at = 0; at < terms.length; at++) {
            // wᵢⱼ xⱼ
            terms[at] = layer.weights(at / x.length)[at % x.length] * x[at % x.length];
        }
        return SignedBytes.of(terms);
    }

    private static byte[] thumbnails(Layer layer) {
        int pixels = THUMBNAIL * THUMBNAIL;
        byte[] all = new byte[layer.neurons() * pixels];
        for (int i = 0; i < layer.neurons(); i++) {
            byte[] one = SignedBytes.of(halved(layer.weights(i)));
            System.arraycopy(one, 0, all, i * pixels, pixels);
        }
        return all;
    }

    /// Each number the sum of four neighbours.
    private static float[] halved(float[] picture) {
        float[] half = new float[THUMBNAIL * THUMBNAIL];
        for (int i = 0; i < picture.length; i++) {
            int row = i / Digits.SIDE / 2;
            int column = i % Digits.SIDE / 2;
            half[row * THUMBNAIL + column] += picture[i];
        }
        return half;
    }
}
