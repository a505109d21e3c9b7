package fr.automatants.amphi.engine.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.function.Executable;

/// Files made by hand, without the writers under test.
final class HandMade {
    /// A network of 2 inputs, 3 neurons and 1 output: 13 numbers in 52 bytes.
    static final String W1 = entry("W1", "F32", "3,2", 0, 24);

    static final String B1 = entry("b1", "F32", "3", 24, 36);
    static final String W2 = entry("W2", "F32", "1,3", 36, 48);
    static final String B2 = entry("b2", "F32", "1", 48, 52);
    static final String SMALL = "{" + String.join(",", W1, B1, W2, B2) + "}";

    private HandMade() {}

    static String entry(String name, String type, String shape, long begin, long end) {
        return "\"%s\":{\"dtype\":\"%s\",\"shape\":[%s],\"data_offsets\":[%d,%d]}"
                .formatted(name, type, shape, begin, end);
    }

    static byte[] safetensors(String header, byte[] data) {
        byte[] json = header.getBytes(UTF_8);
        return join(length(json.length), join(json, data));
    }

    static byte[] length(long bytes) {
        return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(bytes).array();
    }

    /// The bytes of 0.5, 1, 1.5, … as float32.
    static byte[] halves(int count) {
        ByteBuffer data = ByteBuffer.allocate(4 * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 1; i <= count; i++) {
            data.putFloat(i / 2f);
        }
        return data.array();
    }

    static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }

    static byte[] with(byte[] bytes, int at, int value) {
        byte[] changed = Arrays.copyOf(bytes, bytes.length);
        changed[at] = (byte) value;
        return changed;
    }

    static Refusal refused(Executable reading) {
        return assertThrows(NetworkFileException.class, reading).refusal();
    }
}
