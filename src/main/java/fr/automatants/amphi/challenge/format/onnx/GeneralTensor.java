package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// A constant of any shape: how large it is, and that every number of it is there and finite.
///
/// @param reals how many real numbers it has, 0 for whole ones
/// @param data its bytes as the file has them
record GeneralTensor(String name, List<Long> shape, long reals, ByteBuffer data) {
    private static final int FLOAT = 1;
    private static final int INT32 = 6;
    private static final int INT64 = 7;
    private static final int BOOL = 9;
    private static final int EXTERNAL = 1;
    private static final int MOST_SIZES = 6;
    private static final long MOST_REALS = 2_000_000;
    private static final long MOST_WHOLES = 4096;

    /// Numbers of it.
    long count() {
        return shape.stream().reduce(1L, (a, b) -> a * b);
    }

    static GeneralTensor read(Protobuf in) throws NetworkFileException {
        List<Long> shape = new ArrayList<>();
        ByteBuffer raw = ByteBuffer.allocate(0);
        String name = "";
        long type = 0;
        boolean external = false;
        while (in.next()) {
            switch (in.number()) {
                case 1 -> sizes(in, shape);
                case 2 -> type = in.whole();
                case 4, 9 -> {
                    in.onlyOnce("a tensor's numbers");
                    raw = in.data().order(ByteOrder.LITTLE_ENDIAN);
                }
                case 8 -> name = in.text();
                case 13 -> {
                    external = true;
                    in.skip();
                }
                case 14 -> external |= in.whole() == EXTERNAL;
                default -> in.skip();
            }
        }
        String label = name.isEmpty() ? "tensor" : name;
        if (external) {
            throw new NetworkFileException(
                    Reason.ONNX_EXTERNAL,
                    label,
                    "external_data",
                    "external_data=False, save_as_external_data=False");
        }
        GeneralTensor tensor =
                new GeneralTensor(name, List.copyOf(shape), 0, raw.asReadOnlyBuffer());
        return tensor.checked(label, type);
    }

    private GeneralTensor checked(String label, long type) throws NetworkFileException {
        switch ((int) Math.clamp(type, -1, 99)) {
            case FLOAT -> {
                requireCount(label, MOST_REALS);
                requireFinite(label);
                return new GeneralTensor(name, shape, count(), data);
            }
            case INT32, INT64, BOOL -> {
                requireCount(label, MOST_WHOLES);
                return this;
            }
            default ->
                    throw new NetworkFileException(
                            Reason.ONNX_TYPE, label, type, "1 (float), 6, 7 (int), 9 (bool)");
        }
    }

    private void requireCount(String label, long most) throws NetworkFileException {
        if (count() > most) {
            throw new NetworkFileException(Reason.PARAMETER_COUNT, label, count(), most);
        }
    }

    private void requireFinite(String label) throws NetworkFileException {
        if (data.remaining() != count() * Float.BYTES) {
            throw new NetworkFileException(
                    Reason.ONNX_TENSOR_BYTES, label, data.remaining(), count() * Float.BYTES);
        }
        ByteBuffer numbers = data.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; numbers.hasRemaining(); i++) {
            float value = numbers.getFloat();
            if (!Float.isFinite(value)) {
                throw new NetworkFileException(Reason.NOT_FINITE, label + "[" + i + "]", value, "");
            }
        }
    }

    private static void sizes(Protobuf in, List<Long> shape) throws NetworkFileException {
        if (!in.isPacked()) {
            size(in.whole(), shape);
            return;
        }
        Protobuf packed = in.message();
        while (packed.hasMore()) {
            size(packed.packedWhole(), shape);
        }
    }

    /// So few and so small that their product cannot overflow.
    private static void size(long size, List<Long> shape) throws NetworkFileException {
        if (size < 0 || size > MOST_REALS) {
            throw new NetworkFileException(
                    Reason.TENSOR_DIMENSION,
                    "dims[" + shape.size() + "]",
                    size,
                    "0.." + MOST_REALS);
        }
        if (shape.size() == MOST_SIZES) {
            throw new NetworkFileException(
                    Reason.TENSOR_RANK, "tensor", MOST_SIZES + 1, "0.." + MOST_SIZES);
        }
        shape.add(size);
        long product = 1;
        for (long each : shape) {
            product *= each;
            if (product > MOST_REALS) {
                throw new NetworkFileException(Reason.PARAMETER_COUNT, "", product, MOST_REALS);
            }
        }
    }
}
