package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The sizes of one sample on its way through a graph, without the batch's own.
final class SampleShape {
    private static final long FLOAT = 1;
    private static final long DOUBLE = 11;
    private static final long OPEN = -1;
    private static final long LARGEST = 1 << 20;

    /// The batch's size if the file fixes it, else −1.
    private final long batch;

    private List<Long> sizes;

    private SampleShape(long batch, List<Long> sizes) {
        this.batch = batch;
        this.sizes = sizes;
    }

    /// Takes the shape that a graph declares for its input.
    static SampleShape of(OnnxInput input) throws NetworkFileException {
        if (input.type() != FLOAT && input.type() != DOUBLE) {
            throw new NetworkFileException(
                    Reason.ONNX_TYPE, input.name(), input.type(), "1 (float), 11 (double)");
        }
        List<Long> declared = input.shape();
        if (declared.size() < 2
                || declared.getFirst() == 0
                || declared.stream().skip(1).anyMatch(size -> size < 1 || size > LARGEST)) {
            throw new NetworkFileException(Reason.ONNX_SHAPE, input.name(), declared, "[N, 676]");
        }
        return new SampleShape(declared.getFirst(), declared.subList(1, declared.size()));
    }

    void flatten() {
        sizes = List.of(product(sizes));
    }

    /// Takes the sizes that a constant gives, the batch's first.
    void reshape(String node, OnnxTensor target) throws NetworkFileException {
        long[] wanted = target.wholes();
        sizes =
                inferred(wanted)
                        .orElseThrow(() ->
                                new NetworkFileException(
                                        Reason.ONNX_SHAPE,
                                        node,
                                        Arrays.toString(wanted),
                                        "[-1, " + product(sizes) + "]"));
    }

    /// The sizes of a sample once −1, which may stand once, is what is left over.
    private Optional<List<Long>> inferred(long[] wanted) {
        long total = product(sizes);
        boolean openBatch = wanted.length > 0 && wanted[0] == OPEN;
        if (wanted.length < 2 || !openBatch && wanted[0] != 0 && wanted[0] != batch) {
            return Optional.empty();
        }
        long known = 1;
        int open = openBatch ? 1 : 0;
        for (int i = 1; i < wanted.length; i++) {
            if (wanted[i] == OPEN) {
                open++;
            } else if (wanted[i] < 1 || wanted[i] > total / known) {
                return Optional.empty();
            } else {
                known *= wanted[i];
            }
        }
        boolean sizeIsOpen = open == 1 && !openBatch;
        if (open > 1 || (sizeIsOpen ? total % known != 0 : known != total)) {
            return Optional.empty();
        }
        long rest = total / known;
        return Optional.of(
                Arrays.stream(wanted)
                        .skip(1)
                        .map(size -> size == OPEN ? rest : size)
                        .boxed()
                        .toList());
    }

    /// Makes sure that a sample is one row of so many values.
    void requireFlat(String node, int inputs) throws NetworkFileException {
        if (sizes.size() != 1) {
            throw new NetworkFileException(
                    Reason.ONNX_SHAPE, node, sizes, "[" + product(sizes) + "]");
        }
        if (sizes.getFirst() != inputs) {
            throw new NetworkFileException(Reason.ONNX_SHAPE, node, "[" + inputs + "]", sizes);
        }
    }

    void become(int neurons) {
        sizes = List.of((long) neurons);
    }

    private static long product(List<Long> sizes) {
        // At most four sizes of 2²⁰ would overflow: beyond 2⁴⁰ it is too many anyway.
        return sizes.stream().reduce(1L, (a, b) -> Math.min(1L << 40, a * b));
    }
}
