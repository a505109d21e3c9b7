package fr.automatants.amphi.widget.parameters;

import fr.automatants.amphi.engine.Network;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/// All parameters of a network in few bytes: for each layer its largest magnitude, then a share of it
/// for each parameter, in 16 bits.
///
/// Base64 of little-endian float32 and int16, in the order of the network's vector. A value is off
/// by at most 1/65 534 of its layer's largest; its other half is `wall.ts`.
final class Wall {
    /// More are not sent: a picture could not show them one by one.
    static final int MOST = 40_000;

    private static final int LEVELS = 32_767;

    private Wall() {}

    static String of(Network network) {
        float[] vector = network.parameterVector();
        ByteBuffer bytes =
                ByteBuffer.allocate(
                                network.layers().size() * Float.BYTES + vector.length * Short.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
        int from = 0;
        for (var layer : network.layers()) {
            int to = from + layer.parameters();
            float scale = largest(vector, from, to);
            bytes.putFloat(scale);
            for (int i = from; i < to; i++) {
                bytes.putShort((short) (scale == 0 ? 0 : Math.round(LEVELS * (vector[i] / scale))));
            }
            from = to;
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static float largest(float[] values, int from, int to) {
        float largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(values[i]));
        }
        return largest;
    }
}
