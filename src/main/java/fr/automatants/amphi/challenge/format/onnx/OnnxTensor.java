package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.file.Limits;
import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A constant of a graph: real numbers, rounded to float32, or the whole numbers of a shape.
///
/// @param shape at most two sizes, each within the limits; empty for a single number
/// @param reals empty for whole numbers
/// @param wholes empty for real numbers
@SuppressWarnings("ArrayRecordComponent") // read once, by the reader beside it
record OnnxTensor(String name, List<Integer> shape, float[] reals, long[] wholes) {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int DOUBLE = 11;
    private static final int EXTERNAL = 1;
    private static final int MOST_SIZES = 2;
    private static final int MOST_WHOLES = 8;

    int count() {
        return reals.length;
    }

    boolean isReal() {
        return wholes.length == 0;
    }

    /// @param before how many numbers the constants before have
    static OnnxTensor read(Protobuf in, long before) throws NetworkFileException {
        Draft draft = new Draft();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> draft.sizes(in);
                case 2 -> draft.type = in.whole();
                case 4 -> draft.reals(in, FLOAT);
                case 7 -> draft.wholes(in);
                case 8 -> draft.name = in.text();
                case 9 -> draft.raw(in);
                case 10 -> draft.reals(in, DOUBLE);
                case 13 -> {
                    draft.external = true;
                    in.skip();
                }
                case 14 -> draft.external |= in.whole() == EXTERNAL;
                case 3, 5, 6, 11 ->
                        throw new NetworkFileException(
                                Reason.ONNX_TYPE,
                                draft.label(),
                                "field " + in.number(),
                                "float, double");
                default -> in.skip();
            }
        }
        return draft.finished(before);
    }

    /// What has been read of a tensor so far: a file may give its parts in any order.
    private static final class Draft {
        private final List<Integer> shape = new ArrayList<>();
        private final List<Long> wholes = new ArrayList<>();
        private String name = "";
        private long type;
        private long dataType;
        private boolean external;
        private Optional<ByteBuffer> data = Optional.empty();

        String label() {
            return name.isEmpty() ? "tensor" : name;
        }

        void sizes(Protobuf in) throws NetworkFileException {
            if (!in.isPacked()) {
                size(in.whole());
                return;
            }
            Protobuf packed = in.message();
            while (packed.hasMore()) {
                size(packed.packedWhole());
            }
        }

        private void size(long size) throws NetworkFileException {
            String field = label() + ".dims[" + shape.size() + "]";
            Limits.requireDimension(Reason.TENSOR_DIMENSION, field, size);
            if (shape.size() == MOST_SIZES) {
                throw new NetworkFileException(
                        Reason.TENSOR_RANK, label(), MOST_SIZES + 1, "0.." + MOST_SIZES);
            }
            shape.add((int) size);
        }

        void reals(Protobuf in, int type) throws NetworkFileException {
            in.onlyOnce("a tensor's numbers");
            put(in.data(), type);
        }

        void raw(Protobuf in) throws NetworkFileException {
            in.onlyOnce("raw_data");
            put(in.data(), 0);
        }

        void wholes(Protobuf in) throws NetworkFileException {
            if (!in.isPacked()) {
                whole(in.whole());
                return;
            }
            Protobuf packed = in.message();
            while (packed.hasMore()) {
                whole(packed.packedWhole());
            }
        }

        private void whole(long value) throws NetworkFileException {
            if (wholes.size() == MOST_WHOLES) {
                throw new NetworkFileException(
                        Reason.ONNX_COUNT,
                        label(),
                        (MOST_WHOLES + 1) + " whole numbers",
                        "at most " + MOST_WHOLES);
            }
            wholes.add(value);
        }

        private void put(ByteBuffer bytes, long type) throws NetworkFileException {
            if (data.isPresent()) {
                throw new NetworkFileException(Reason.ONNX_ASSIGNED_TWICE, label(), "", "");
            }
            data = Optional.of(bytes.order(ByteOrder.LITTLE_ENDIAN));
            dataType = type;
        }

        OnnxTensor finished(long before) throws NetworkFileException {
            if (external) {
                throw new NetworkFileException(
                        Reason.ONNX_EXTERNAL,
                        label(),
                        "external_data",
                        "external_data=False, save_as_external_data=False");
            }
            int count = shape.stream().reduce(1, Math::multiplyExact);
            return switch ((int) Math.clamp(type, -1, 99)) {
                case FLOAT -> real(count, Float.BYTES, before);
                case DOUBLE -> real(count, Double.BYTES, before);
                case INT64 -> whole(count);
                default ->
                        throw new NetworkFileException(
                                Reason.ONNX_TYPE, label(), type, "1 (float), 11 (double)");
            };
        }

        private OnnxTensor real(int count, int size, long before) throws NetworkFileException {
            Limits.requireParameters(before + count);
            if (dataType != 0 && dataType != type) {
                throw new NetworkFileException(Reason.ONNX_TYPE, label(), dataType, type);
            }
            ByteBuffer bytes = data.orElse(ByteBuffer.allocate(0));
            requireBytes(bytes, (long) count * size);
            float[] values = new float[count];
            for (int i = 0; i < count; i++) {
                values[i] = size == Float.BYTES ? bytes.getFloat() : (float) bytes.getDouble();
                if (!Float.isFinite(values[i])) {
                    throw new NetworkFileException(
                            Reason.NOT_FINITE, label() + "[" + i + "]", values[i], "");
                }
            }
            if (!wholes.isEmpty()) {
                throw new NetworkFileException(Reason.ONNX_TYPE, label(), INT64, type);
            }
            return new OnnxTensor(name, List.copyOf(shape), values, new long[0]);
        }

        private OnnxTensor whole(int count) throws NetworkFileException {
            if (shape.size() > 1 || count > MOST_WHOLES) {
                throw new NetworkFileException(
                        Reason.ONNX_SHAPE, label(), shape, "[1.." + MOST_WHOLES + "]");
            }
            if (data.isPresent() && dataType == 0 && wholes.isEmpty()) {
                requireBytes(data.get(), (long) count * Long.BYTES);
                while (data.get().hasRemaining()) {
                    whole(data.get().getLong());
                }
            } else if (data.isPresent()) {
                throw new NetworkFileException(Reason.ONNX_ASSIGNED_TWICE, label(), "", "");
            }
            if (wholes.size() != count) {
                throw new NetworkFileException(
                        Reason.ONNX_TENSOR_BYTES,
                        label(),
                        wholes.size() * Long.BYTES,
                        count * Long.BYTES);
            }
            long[] values = wholes.stream().mapToLong(Long::longValue).toArray();
            return new OnnxTensor(name, List.copyOf(shape), new float[0], values);
        }

        private void requireBytes(ByteBuffer bytes, long expected) throws NetworkFileException {
            if (bytes.remaining() != expected) {
                throw new NetworkFileException(
                        Reason.ONNX_TENSOR_BYTES, label(), bytes.remaining(), expected);
            }
        }
    }
}
