package fr.automatants.amphi.challenge.format.npz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Zip files and arrays made by hand, byte by byte, so that every field can be wrong.
public final class Npz {
    public static final String F4 = "<f4";

    private final List<Entry> entries = new ArrayList<>();
    byte[] before = new byte[0];
    byte[] between = new byte[0];
    byte[] after = new byte[0];
    int countShift;
    int comment;
    long disk;

    /// A network of 2 inputs, 3 neurons and 1 output: 13 numbers.
    public static Npz small() {
        Npz npz = new Npz();
        npz.add("W1.npy", npy(F4, "(3, 2)", halves(6)));
        npz.add("b1.npy", npy(F4, "(3,)", halves(3)));
        npz.add("W2.npy", npy(F4, "(1, 3)", halves(3)));
        npz.add("b2.npy", npy(F4, "(1,)", halves(1)));
        return npz;
    }

    public Entry add(String name, byte[] content) {
        Entry entry = new Entry(name, content);
        entries.add(entry);
        return entry;
    }

    Entry first() {
        return entries.getFirst();
    }

    Npz without(int index) {
        entries.remove(index);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        for (Entry entry : entries) {
            entry.offset = out.size() + entry.offsetShift;
            out.writeBytes(entry.local());
            out.writeBytes(entry.packed);
        }
        out.writeBytes(between);
        int directory = out.size();
        entries.forEach(entry -> out.writeBytes(entry.central()));
        ByteBuffer end = little(22);
        end.putInt(0x06054b50).putInt((int) disk);
        end.putShort((short) (entries.size() + countShift));
        end.putShort((short) (entries.size() + countShift));
        end.putInt(out.size() - directory).putInt(directory).putShort((short) comment);
        out.writeBytes(end.array());
        out.writeBytes(after);
        return out.toByteArray();
    }

    public static byte[] npy(String type, String shape, byte[] data) {
        return npy(
                "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }",
                data);
    }

    static byte[] npy(String header, byte[] data) {
        return npy(1, header + "\n", data);
    }

    static byte[] npy(int major, String header, byte[] data) {
        byte[] text = header.getBytes(ISO_8859_1);
        ByteBuffer out = little(12 + text.length + data.length);
        out.put("\u0093NUMPY".getBytes(ISO_8859_1)).put((byte) major).put((byte) 0);
        if (major == 1) {
            out.putShort((short) text.length);
        } else {
            out.putInt(text.length);
        }
        return Arrays.copyOf(out.put(text).put(data).array(), out.position());
    }

    /// The bytes of 0.5, 1, 1.5, … as float32.
    static byte[] halves(int count) {
        ByteBuffer data = little(4 * count);
        for (int i = 1; i <= count; i++) {
            data.putFloat(i / 2f);
        }
        return data.array();
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// One file in the zip file; what is changed here, the directory says or its own header says.
    public static final class Entry {
        String name;
        String localName;
        int flags;
        int localFlags;
        int method;
        int localMethod;
        long crc;
        long localCrc;
        long size;
        long localSize;
        long packedSize;
        long localPackedSize;
        byte[] packed;
        byte[] extra = new byte[0];
        int localSignature = 0x04034b50;
        int centralSignature = 0x02014b50;
        int offsetShift;
        int disk;
        int offset;

        Entry(String name, byte[] content) {
            this.name = name;
            this.localName = name;
            CRC32 sum = new CRC32();
            sum.update(content);
            crc(sum.getValue());
            packed = content;
            sizes(content.length, content.length);
        }

        Entry content(byte[] content) {
            Entry fresh = new Entry(name, content);
            packed = content;
            crc(fresh.crc);
            return sizes(content.length, content.length);
        }

        Entry named(String both) {
            name = both;
            localName = both;
            return this;
        }

        Entry crc(long both) {
            crc = both;
            localCrc = both;
            return this;
        }

        Entry flags(int both) {
            flags = both;
            localFlags = both;
            return this;
        }

        Entry method(int both) {
            method = both;
            localMethod = both;
            return this;
        }

        Entry sizes(long packedBoth, long both) {
            packedSize = packedBoth;
            localPackedSize = packedBoth;
            size = both;
            localSize = both;
            return this;
        }

        Entry deflated() {
            byte[] content = packed;
            packed = deflate(content);
            return method(8).sizes(packed.length, content.length);
        }

        /// As numpy writes them: sizes in an extra field of eight bytes each.
        Entry large() {
            extra =
                    little(20)
                            .putShort((short) 1)
                            .putShort((short) 16)
                            .putLong(localSize)
                            .putLong(localPackedSize)
                            .array();
            localSize = 0xFFFFFFFFL;
            localPackedSize = 0xFFFFFFFFL;
            return this;
        }

        static byte[] deflate(byte[] content) {
            Deflater deflater = new Deflater(9, true);
            deflater.setInput(content);
            deflater.finish();
            byte[] out = new byte[content.length + 100];
            int length = deflater.deflate(out);
            deflater.end();
            return Arrays.copyOf(out, length);
        }

        byte[] local() {
            byte[] text = localName.getBytes(ISO_8859_1);
            ByteBuffer out = little(30 + text.length + extra.length);
            out.putInt(localSignature).putShort((short) 20).putShort((short) localFlags);
            out.putShort((short) localMethod).putInt(0).putInt((int) localCrc);
            out.putInt((int) localPackedSize).putInt((int) localSize);
            out.putShort((short) text.length).putShort((short) extra.length);
            return out.put(text).put(extra).array();
        }

        byte[] central() {
            byte[] text = name.getBytes(ISO_8859_1);
            ByteBuffer out = little(46 + text.length);
            out.putInt(centralSignature).putShort((short) 20).putShort((short) 20);
            out.putShort((short) flags).putShort((short) method).putInt(0).putInt((int) crc);
            out.putInt((int) packedSize).putInt((int) size).putShort((short) text.length);
            out.putShort((short) 0).putShort((short) 0).putShort((short) disk).putShort((short) 0);
            return out.putInt(0).putInt(offset).put(text).array();
        }
    }
}
