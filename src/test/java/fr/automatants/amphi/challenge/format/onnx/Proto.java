package fr.automatants.amphi.challenge.format.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Writes protobuf messages by hand, field by field.
public final class Proto {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public Proto whole(int field, long value) {
        return varint((long) field << 3).varint(value);
    }

    public Proto real(int field, float value) {
        ByteBuffer four = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value);
        return varint((long) field << 3 | 5).raw(four.array());
    }

    public Proto bytes(int field, byte[] value) {
        return varint((long) field << 3 | 2).varint(value.length).raw(value);
    }

    public Proto text(int field, String value) {
        return bytes(field, value.getBytes(UTF_8));
    }

    public Proto message(int field, Proto value) {
        return bytes(field, value.toBytes());
    }

    public Proto packed(int field, long... values) {
        Proto packed = new Proto();
        for (long value : values) {
            packed.varint(value);
        }
        return message(field, packed);
    }

    public Proto varint(long value) {
        long left = value;
        while ((left & ~0x7fL) != 0) {
            out.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
        return this;
    }

    public Proto raw(byte... value) {
        out.writeBytes(value);
        return this;
    }

    public byte[] toBytes() {
        return out.toByteArray();
    }
}
