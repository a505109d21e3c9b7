package fr.automatants.amphi.challenge.format.npz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.ejml.data.FMatrixRMaj;

/// One array of numbers, float64 rounded to float32.
///
/// @param shape one or two sizes, each within the limits
@SuppressWarnings("ArrayRecordComponent") // read once, by the reader beside it
record NpyArray(List<Integer> shape, float[] values) {
    private static final String MAGIC = "\u0093NUMPY";
    private static final int LONGEST_HEADER = 10_000;

    /// @param before how many numbers the arrays before have
    static NpyArray read(byte[] file, ZipEntry entry, long before) throws NetworkFileException {
        try (Unpacking in = new Unpacking(file, entry)) {
            NpyHeader header = header(entry.array(), in);
            int count = header.count();
            Limits.requireParameters(before + count);
            int bytes = Math.multiplyExact(count, header.size());
            if (in.left() != bytes) {
                throw new NetworkFileException(Reason.NPY_BYTES, entry.array(), in.left(), bytes);
            }
            ByteBuffer data = ByteBuffer.wrap(in.next(bytes)).order(ByteOrder.LITTLE_ENDIAN);
            in.requireEnd();
            NpyArray array = new NpyArray(header.shape(), new float[count]);
            array.fill(entry.array(), data, header.size());
            return array;
        }
    }

    static NpyArray of(Map<String, NpyArray> arrays, String name) throws NetworkFileException {
        NpyArray array = arrays.get(name);
        if (array == null) {
            throw new NetworkFileException(Reason.TENSOR_MISSING, name, "", name);
        }
        return array;
    }

    FMatrixRMaj matrix(String name) throws NetworkFileException {
        requireRank(name, 2);
        return FMatrixRMaj.wrap(shape.getFirst(), shape.getLast(), values);
    }

    float[] vector(String name) throws NetworkFileException {
        requireRank(name, 1);
        return values;
    }

    private void requireRank(String name, int rank) throws NetworkFileException {
        if (shape.size() != rank) {
            throw new NetworkFileException(Reason.TENSOR_RANK, name, shape.size(), rank);
        }
    }

    private void fill(String name, ByteBuffer data, int size) throws NetworkFileException {
        for (int i = 0; i < values.length; i++) {
            values[i] = size == Float.BYTES ? data.getFloat() : (float) data.getDouble();
            if (!Float.isFinite(values[i])) {
                int columns = shape.getLast();
                String at =
                        shape.size() == 1
                                ? "%s[%d]".formatted(name, i)
                                : "%s[%d][%d]".formatted(name, i / columns, i % columns);
                throw new NetworkFileException(Reason.NOT_FINITE, at, values[i], "");
            }
        }
    }

    private static NpyHeader header(String name, Unpacking in) throws NetworkFileException {
        byte[] start = start(name, in, MAGIC.length() + 2);
        String magic = new String(start, 0, MAGIC.length(), ISO_8859_1);
        if (!magic.equals(MAGIC)) {
            throw new NetworkFileException(Reason.NPY_MAGIC, name, magic, "\\x93NUMPY");
        }
        int major = start[MAGIC.length()];
        int minor = start[MAGIC.length() + 1];
        if (major < 1 || major > 3 || minor != 0) {
            throw new NetworkFileException(
                    Reason.NPY_VERSION, name, major + "." + minor, "1.0, 2.0, 3.0");
        }
        int width = major == 1 ? 2 : 4;
        long length = new LittleEndian(start(name, in, width)).number(0, width);
        int longest = Math.min(LONGEST_HEADER, in.left());
        if (length < 1 || length > longest) {
            throw new NetworkFileException(Reason.NPY_HEADER_LENGTH, name, length, "1.." + longest);
        }
        return NpyHeader.parse(name, in.next((int) length));
    }

    private static byte[] start(String name, Unpacking in, int length) throws NetworkFileException {
        if (in.left() < length) {
            throw new NetworkFileException(Reason.NPY_BYTES, name, in.left(), length);
        }
        return in.next(length);
    }
}
