package fr.automatants.amphi.engine.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A safetensors file's header, checked: its tensors cover the data exactly.
///
/// @param metadata what `__metadata__` holds
/// @param tensors in the order of the data
/// @param dataStart offset in the file of the byte after the header
record SafetensorsHeader(Map<String, String> metadata, List<Tensor> tensors, int dataStart) {
    static final int LENGTH_BYTES = Long.BYTES;
    static final int LONGEST = 1 << 16;
    static final String METADATA = "__metadata__";

    static SafetensorsHeader read(byte[] file) throws NetworkFileException {
        int dataStart = LENGTH_BYTES + length(file);
        if (file[LENGTH_BYTES] != '{') {
            String found = JsonTokens.shown(Byte.toUnsignedInt(file[LENGTH_BYTES]));
            throw new NetworkFileException(Reason.HEADER_START, "header", found, "{");
        }
        JsonReader json = new JsonReader(file, LENGTH_BYTES, dataStart);
        Map<String, String> metadata = new TreeMap<>();
        List<Tensor> tensors = new ArrayList<>();
        json.object(key -> {
            if (key.equals(METADATA)) {
                json.object(name -> metadata.put(name, json.string()));
            } else {
                tensors.add(new TensorEntry(json, key).read());
                requireCount(tensors);
            }
        });
        requirePadding(file, json.offset(), dataStart);
        tensors.sort(Comparator.comparingLong(Tensor::begin));
        requireCover(tensors, file.length - dataStart);
        return new SafetensorsHeader(metadata, List.copyOf(tensors), dataStart);
    }

    private static int length(byte[] file) throws NetworkFileException {
        if (file.length < LENGTH_BYTES) {
            ForeignFormat.nameByContent(file);
            throw new NetworkFileException(Reason.FILE_TOO_SHORT, "", file.length, LENGTH_BYTES);
        }
        long length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
        int longest = Math.min(LONGEST, file.length - LENGTH_BYTES);
        if (length < 1 || length > longest) {
            ForeignFormat.nameByContent(file);
            throw new NetworkFileException(
                    Reason.HEADER_LENGTH,
                    "header",
                    Long.toUnsignedString(length),
                    "2.." + Math.max(2, longest));
        }
        return (int) length;
    }

    private static void requireCount(List<Tensor> tensors) throws NetworkFileException {
        if (tensors.size() > Limits.TENSORS) {
            throw new NetworkFileException(Reason.TENSOR_COUNT, "", tensors.size(), Limits.TENSORS);
        }
        Limits.requireParameters(tensors.stream().mapToLong(Tensor::count).sum());
    }

    private static void requirePadding(byte[] file, int from, int to) throws NetworkFileException {
        for (int at = from; at < to; at++) {
            if (file[at] != ' ') {
                throw new NetworkFileException(
                        Reason.HEADER_PADDING,
                        "" + at,
                        JsonTokens.shown(Byte.toUnsignedInt(file[at])),
                        "0x20");
            }
        }
    }

    private static void requireCover(List<Tensor> tensors, int bytes) throws NetworkFileException {
        long end = 0;
        for (Tensor tensor : tensors) {
            if (tensor.begin() != end) {
                Reason reason = tensor.begin() > end ? Reason.OFFSET_GAP : Reason.OFFSET_OVERLAP;
                throw new NetworkFileException(reason, tensor.name(), tensor.begin(), end);
            }
            end = tensor.end();
        }
        if (end != bytes) {
            throw new NetworkFileException(Reason.DATA_END, "", end, bytes);
        }
    }
}
