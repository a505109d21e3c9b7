package fr.automatants.amphi.engine.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the entry of one tensor: `{"dtype": "F32", "shape": [16, 676], "data_offsets": [0, 43264]}`.
final class TensorEntry {
    private static final Pattern NAME = Pattern.compile("[\\w.]{1,64}");
    private static final int MAX_RANK = 2;

    private final JsonReader json;
    private final String name;
    private Optional<Tensor.Type> type = Optional.empty();
    private Optional<List<Long>> shape = Optional.empty();
    private Optional<List<Long>> offsets = Optional.empty();

    TensorEntry(JsonReader json, String name) {
        this.json = json;
        this.name = name;
    }

    Tensor read() throws NetworkFileException {
        if (!NAME.matcher(name).matches()) {
            throw new NetworkFileException(Reason.TENSOR_NAME, name, name, NAME);
        }
        json.object(this::readMember);
        List<Long> span = required("data_offsets", offsets);
        Tensor tensor =
                new Tensor(
                        name,
                        required("dtype", type),
                        required("shape", shape).stream().map(Math::toIntExact).toList(),
                        span.get(0),
                        span.get(1));
        tensor.requireBytes();
        return tensor;
    }

    private void readMember(String key) throws NetworkFileException {
        switch (key) {
            case "dtype" -> type = Optional.of(type(json.string()));
            case "shape" -> shape = Optional.of(shape());
            case "data_offsets" -> offsets = Optional.of(offsets());
            default -> throw json.refusal(Reason.KEY_UNKNOWN, key, "dtype, shape, data_offsets");
        }
    }

    private Tensor.Type type(String found) throws NetworkFileException {
        return switch (found) {
            case "F32" -> Tensor.Type.F32;
            case "F64" -> Tensor.Type.F64;
            default -> throw new NetworkFileException(Reason.TENSOR_DTYPE, name, found, "F32, F64");
        };
    }

    private List<Long> shape() throws NetworkFileException {
        List<Long> sizes = new ArrayList<>();
        json.array(i -> {
            long size = json.whole();
            Limits.requireDimension(Reason.TENSOR_DIMENSION, json.field(), size);
            sizes.add(size);
            if (sizes.size() > MAX_RANK) {
                throw new NetworkFileException(Reason.TENSOR_RANK, name, sizes.size(), "1..2");
            }
        });
        if (sizes.isEmpty()) {
            throw new NetworkFileException(Reason.TENSOR_RANK, name, 0, "1..2");
        }
        return sizes;
    }

    private List<Long> offsets() throws NetworkFileException {
        List<Long> span = new ArrayList<>();
        json.array(i -> {
            if (i == 2) {
                throw refusedSpan(">2");
            }
            span.add(json.whole());
        });
        if (span.size() != 2) {
            throw refusedSpan("" + span.size());
        }
        return span;
    }

    private NetworkFileException refusedSpan(String found) {
        return new NetworkFileException(Reason.ROW_LENGTH, name + ".data_offsets", found, 2);
    }

    private <T> T required(String key, Optional<T> value) throws NetworkFileException {
        return value.orElseThrow(
                () -> new NetworkFileException(Reason.KEY_MISSING, name + "." + key, "", key));
    }
}
