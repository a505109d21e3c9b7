package fr.automatants.amphi.challenge.format.npz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes arrays of bytes for `numpy.load`.
public final class NpzWriter implements AutoCloseable {
    private static final int ALIGNMENT = 64;
    private static final int BEFORE_HEADER = 10;

    private final ZipOutputStream zip;

    /// Writes to a stream, which is not closed.
    public NpzWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /// Writes an array of unsigned bytes.
    ///
    /// @param shape as Python writes it, `(60000, 676)` or `(60000,)`
    public void bytes(String name, String shape, byte[] values) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".npy");
        // the same file at every download
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(header(shape));
        zip.write(values);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }

    private static byte[] header(String shape) {
        String text = "{'descr': '|u1', 'fortran_order': False, 'shape': " + shape + ", }";
        int spaces = -(BEFORE_HEADER + text.length() + 1) & (ALIGNMENT - 1);
        byte[] line = (text + " ".repeat(spaces) + "\n").getBytes(ISO_8859_1);
        return ByteBuffer.allocate(BEFORE_HEADER + line.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("\u0093NUMPY\1\0".getBytes(ISO_8859_1))
                .putShort((short) line.length)
                .put(line)
                .array();
    }
}
