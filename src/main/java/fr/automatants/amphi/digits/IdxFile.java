package fr.automatants.amphi.digits;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A gzipped idx file of unsigned bytes: MNIST's images (idx3) or labels (idx1).
///
/// The format is a big-endian header (two zero bytes, the type 8, the number of dimensions, the
/// size of each) and then the bytes, with nothing after them. Source: Yann LeCun's page on MNIST.
public final class IdxFile {
    private static final int UNSIGNED_BYTES = 0x0800;
    private static final int LABEL_MAX = 9;

    private final String name;
    private final int count;
    private final byte[] values;

    private IdxFile(String name, int count, byte[] values) {
        this.name = name;
        this.count = count;
        this.values = values;
    }

    /// Reads images of the given height and width.
    ///
    /// @param name of the file, for error messages
    /// @param gzip its content, read to its end and closed
    /// @throws IdxException if it is not exactly such a file
    public static IdxFile images(String name, InputStream gzip, int height, int width)
            throws IOException {
        return read(name, gzip, height, width);
    }

    /// Reads labels from 0 to 9.
    ///
    /// @param name of the file, for error messages
    /// @param gzip its content, read to its end and closed
    /// @throws IdxException if it is not exactly such a file
    public static IdxFile labels(String name, InputStream gzip) throws IOException {
        IdxFile file = read(name, gzip);
        for (int i = 0; i < file.count; i++) {
            int label = Byte.toUnsignedInt(file.values[i]);
            if (label > LABEL_MAX) {
                throw new IdxException(
                        name, "label %d is %d, expected 0 to %d".formatted(i, label, LABEL_MAX));
            }
        }
        return file;
    }

    /// Returns the name of the file.
    public String name() {
        return name;
    }

    /// Returns the number of images or labels.
    public int count() {
        return count;
    }

    /// The bytes, image after image and row after row, or label after label; not a copy.
    byte[] values() {
        return values;
    }

    private static IdxFile read(String name, InputStream gzip, int... itemSizes)
            throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(gzip))) {
            int magic = in.readInt();
            int expectedMagic = UNSIGNED_BYTES + 1 + itemSizes.length;
            if (magic != expectedMagic) {
                throw new IdxException(
                        name,
                        "found magic number 0x%08x, expected 0x%08x"
                                .formatted(magic, expectedMagic));
            }
            int count = in.readInt();
            return new IdxFile(name, count, body(name, in, count, itemBytes(name, in, itemSizes)));
        } catch (EOFException e) {
            throw new IdxException(name, "truncated, found its end too early", e);
        } catch (ZipException e) {
            throw new IdxException(name, "found damaged gzip data (" + e.getMessage() + ")", e);
        }
    }

    private static int itemBytes(String name, DataInputStream in, int[] sizes) throws IOException {
        int bytes = 1;
        for (int i = 0; i < sizes.length; i++) {
            int found = in.readInt();
            if (found != sizes[i]) {
                throw new IdxException(
                        name,
                        "found size %d in dimension %d, expected %d"
                                .formatted(found, i + 1, sizes[i]));
            }
            bytes *= found;
        }
        return bytes;
    }

    private static byte[] body(String name, DataInputStream in, int count, int itemBytes)
            throws IOException {
        if (count < 1 || count > Integer.MAX_VALUE / itemBytes) {
            throw new IdxException(
                    name,
                    "found a count of %d, expected 1 to %d"
                            .formatted(count, Integer.MAX_VALUE / itemBytes));
        }
        int expected = count * itemBytes;
        // Grows with what is really there, whatever a damaged header promises.
        byte[] values = in.readNBytes(expected);
        if (values.length < expected) {
            throw new IdxException(
                    name,
                    "truncated, found %d bytes after the header, expected %d"
                            .formatted(values.length, expected));
        }
        if (in.read() >= 0) {
            throw new IdxException(
                    name,
                    "too long, found more than the expected %d bytes after the header"
                            .formatted(expected));
        }
        return values;
    }
}
