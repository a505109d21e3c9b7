package fr.automatants.amphi.challenge.format.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;

/// Reads the fields of one protobuf message in one pass, without copying it.
///
/// A message is a row of fields, each a tag (number · 8 + wire type) and a value: a number of up to
/// ten bytes of seven bits, eight bytes, four bytes, or a length and so many bytes. Whoever reads
/// knows what has to come, so nothing nests deeper than its schema.
final class Protobuf {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH = 2;
    private static final int FOUR_BYTES = 5;
    private static final int LONGEST_VARINT = 10;
    private static final int LONGEST_TEXT = 256;
    private static final int MOST_FIELDS = 1 << 29;

    private final byte[] bytes;
    private final int from;
    private final int end;
    private final Set<Integer> once = new HashSet<>();
    private int at;
    private int start;
    private int number;
    private int wire;

    Protobuf(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Protobuf(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.from = from;
        this.at = from;
        this.end = end;
    }

    /// A reader of the same message, at its beginning.
    Protobuf again() {
        return new Protobuf(bytes, from, end);
    }

    /// Steps to the next field; its value has to be taken or skipped before the one after.
    boolean next() throws NetworkFileException {
        if (at == end) {
            return false;
        }
        start = at;
        long tag = readVarint();
        number = (int) Math.min(Integer.MAX_VALUE, tag >>> 3);
        wire = (int) (tag & 7);
        if (number < 1 || number >= MOST_FIELDS) {
            throw refusal(Reason.PROTOBUF_FIELD, tag >>> 3, "1.." + (MOST_FIELDS - 1));
        }
        return true;
    }

    int number() {
        return number;
    }

    /// Where the message begins in the file.
    int offset() {
        return from;
    }

    /// Says that the present field may not come again.
    void onlyOnce(String name) throws NetworkFileException {
        if (!once.add(number)) {
            throw refusal(Reason.PROTOBUF_REPEATED, name, "");
        }
    }

    long whole() throws NetworkFileException {
        require(VARINT);
        return readVarint();
    }

    float real() throws NetworkFileException {
        require(FOUR_BYTES);
        return Float.intBitsToFloat((int) fixed(Float.BYTES));
    }

    Protobuf message() throws NetworkFileException {
        int begin = slice();
        return new Protobuf(bytes, begin, at);
    }

    ByteBuffer data() throws NetworkFileException {
        int begin = slice();
        return ByteBuffer.wrap(bytes, begin, at - begin).slice();
    }

    /// A text of at most 256 bytes.
    String text() throws NetworkFileException {
        ByteBuffer data = data();
        String found = data.remaining() + " bytes";
        try {
            if (data.remaining() <= LONGEST_TEXT) {
                return UTF_8.newDecoder().decode(data).toString();
            }
        } catch (CharacterCodingException e) {
            found = "a text";
        }
        throw refusal(Reason.PROTOBUF_TEXT, found, "at most " + LONGEST_TEXT + " bytes");
    }

    /// Steps over a field that does not matter here, such as a comment.
    void skip() throws NetworkFileException {
        switch (wire) {
            case VARINT -> readVarint();
            case EIGHT_BYTES -> fixed(Long.BYTES);
            case LENGTH -> slice();
            case FOUR_BYTES -> fixed(Integer.BYTES);
            default -> throw refusal(Reason.PROTOBUF_WIRE, wire, "0, 1, 2, 5");
        }
    }

    /// A number of the values that are packed into a field.
    boolean isPacked() {
        return wire == LENGTH;
    }

    /// Reads the next value of a packed field.
    long packedWhole() throws NetworkFileException {
        start = at;
        return readVarint();
    }

    boolean hasMore() {
        return at < end;
    }

    private void require(int expected) throws NetworkFileException {
        if (wire != expected) {
            throw refusal(Reason.PROTOBUF_WIRE, wire, expected);
        }
    }

    /// Steps over the bytes of a field and returns where they begin.
    private int slice() throws NetworkFileException {
        require(LENGTH);
        long length = readVarint();
        if (length < 0 || length > end - at) {
            throw refusal(
                    Reason.PROTOBUF_LENGTH, Long.toUnsignedString(length), "at most " + (end - at));
        }
        int begin = at;
        at += (int) length;
        return begin;
    }

    private long readVarint() throws NetworkFileException {
        long value = 0;
        for (int i = 0; i < LONGEST_VARINT; i++) {
            if (at == end) {
                throw refusal(Reason.PROTOBUF_TRUNCATED, "", "");
            }
            byte part = bytes[at++];
            value |= (long) (part & 0x7f) << 7 * i;
            if (part >= 0) {
                return value;
            }
        }
        throw refusal(Reason.PROTOBUF_VARINT, LONGEST_VARINT, "");
    }

    private long fixed(int size) throws NetworkFileException {
        if (end - at < size) {
            throw refusal(Reason.PROTOBUF_TRUNCATED, "", "");
        }
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | Byte.toUnsignedInt(bytes[at + i]);
        }
        at += size;
        return value;
    }

    private NetworkFileException refusal(Reason reason, Object found, Object expected) {
        return new NetworkFileException(reason, "" + start, found, expected);
    }
}
