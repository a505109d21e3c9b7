package fr.automatants.amphi.engine.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// One entry of a safetensors header: where the numbers of a matrix or a vector stand.
///
/// @param shape one or two sizes, each within the limits
/// @param begin offset of the first byte, counted from the end of the header
/// @param end offset behind the last byte
record Tensor(String name, Type type, List<Integer> shape, long begin, long end) {
    /// The types of numbers that are read.
    enum Type {
        F32(Float.BYTES),
        F64(Double.BYTES);

        private final int bytes;

        Type(int bytes) {
            this.bytes = bytes;
        }

        private float get(ByteBuffer data) {
            return switch (this) {
                case F32 -> data.getFloat();
                case F64 -> (float) data.getDouble();
            };
        }
    }

    int count() {
        // At most 4096²: the shape's sizes are within the limits.
        return shape.stream().reduce(1, Math::multiplyExact);
    }

    void requireBytes() throws NetworkFileException {
        if (begin > end) {
            throw new NetworkFileException(
                    Reason.OFFSET_ORDER, name, "[" + begin + ", " + end + "]", "");
        }
        long needed = Math.multiplyExact((long) count(), type.bytes);
        if (end - begin != needed) {
            throw new NetworkFileException(Reason.TENSOR_BYTES, name, end - begin, needed);
        }
    }

    void requireRank(int rank) throws NetworkFileException {
        if (shape.size() != rank) {
            throw new NetworkFileException(Reason.TENSOR_RANK, name, shape.size(), rank);
        }
    }

    /// Returns the numbers, float64 rounded to float32.
    ///
    /// @param from where the data start in the file
    float[] values(byte[] file, int from) throws NetworkFileException {
        int start = Math.addExact(from, Math.toIntExact(begin));
        ByteBuffer data =
                ByteBuffer.wrap(file, start, Math.toIntExact(end - begin))
                        .order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = type.get(data);
            if (!Float.isFinite(values[i])) {
                throw new NetworkFileException(Reason.NOT_FINITE, at(i), values[i], "");
            }
        }
        return values;
    }

    private String at(int i) {
        int columns = shape.getLast();
        return shape.size() == 1
                ? "%s[%d]".formatted(name, i)
                : "%s[%d][%d]".formatted(name, i / columns, i % columns);
    }
}
