package fr.automatants.amphi.challenge.format.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// An ONNX network of any allowed operators, looked through but not run.
///
/// @param file its bytes
/// @param input the name of what comes in
/// @param declared the shape of what comes in; −1 for a number of samples that is left open
/// @param output the name of what goes out
/// @param products how many multiply-adds each number of a value takes, for the values that weights
///     make
/// @param parameters real numbers in the file
/// @param fingerprint SHA-256 of its constants, whatever their names
@SuppressWarnings("ArrayRecordComponent") // taken from the reader, given to a process
public record GeneralOnnx(
        byte[] file,
        String input,
        List<Long> declared,
        String output,
        Map<String, Long> products,
        long parameters,
        byte[] fingerprint) {
    /// Greys of one picture.
    public static final int PIXELS = 676;

    private static final long SIDE = 26;
    private static final int LARGEST_BATCH = 256;
    private static final List<List<Long>> SAMPLES =
            List.of(
                    List.of((long) PIXELS),
                    List.of(SIDE, SIDE),
                    List.of(1L, SIDE, SIDE),
                    List.of(SIDE, SIDE, 1L));

    public GeneralOnnx {
        declared = List.copyOf(declared);
        products = Map.copyOf(products);
    }

    /// @throws NetworkFileException unless it is a batch of pictures
    static void requirePictures(OnnxInput input) throws NetworkFileException {
        if (input.type() != 1) {
            throw new NetworkFileException(Reason.ONNX_TYPE, input.name(), input.type(), "float32");
        }
        List<Long> shape = input.shape();
        boolean fits =
                !shape.isEmpty()
                        && shape.getFirst() <= LARGEST_BATCH
                        && SAMPLES.contains(shape.subList(1, shape.size()));
        if (!fits) {
            throw new NetworkFileException(
                    Reason.ONNX_SHAPE,
                    input.name(),
                    shape,
                    "[n, 676], [n, 26, 26], [n, 1, 26, 26], [n, 26, 26, 1]");
        }
    }

    /// How many samples it wants at a time, if it does not leave that open.
    public OptionalInt batch() {
        long first = declared.getFirst();
        return first < 1 ? OptionalInt.empty() : OptionalInt.of((int) first);
    }

    /// The shape of so many pictures.
    public long[] shape(int batch) {
        List<Long> shape = new ArrayList<>(declared);
        shape.set(0, (long) batch);
        return shape.stream().mapToLong(Long::longValue).toArray();
    }

    /// The same network which also gives other values of its graph: protobuf joins two messages in
    /// the same field, so a second graph with nothing but outputs adds them to the first.
    public byte[] withOutputs(List<String> names) {
        ByteArrayOutputStream outputs = new ByteArrayOutputStream();
        for (String name : names) {
            if (!name.equals(output)) {
                ByteArrayOutputStream value = new ByteArrayOutputStream();
                put(value, 1, name.getBytes(UTF_8));
                put(outputs, 12, value.toByteArray());
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(file);
        put(all, 7, outputs.toByteArray());
        return all.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, int field, byte[] value) {
        out.write(field << 3 | 2);
        int length = value.length;
        while (length > 0x7f) {
            out.write(length & 0x7f | 0x80);
            length >>>= 7;
        }
        out.write(length);
        out.writeBytes(value);
    }
}
