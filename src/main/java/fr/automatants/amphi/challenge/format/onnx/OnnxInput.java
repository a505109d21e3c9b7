package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.ArrayList;
import java.util.List;

/// One end of a graph: its name, and the sizes that the file declares for it.
///
/// @param type ONNX's number of the type, 0 if none is declared
/// @param shape −1 for a size that is left open; empty if none is declared
record OnnxInput(String name, long type, List<Long> shape) {
    private static final int MOST_SIZES = 4;
    private static final long OPEN = -1;

    static OnnxInput read(Protobuf in) throws NetworkFileException {
        String name = "";
        List<Long> shape = new ArrayList<>();
        long type = 0;
        while (in.next()) {
            switch (in.number()) {
                case 1 -> name = in.text();
                case 2 -> {
                    in.onlyOnce("type");
                    type = tensor(in.message(), shape);
                }
                default -> in.skip();
            }
        }
        return new OnnxInput(OnnxNode.requireName("graph", name), type, List.copyOf(shape));
    }

    /// A TypeProto, which has to be a tensor's.
    private static long tensor(Protobuf in, List<Long> shape) throws NetworkFileException {
        long type = 0;
        while (in.next()) {
            switch (in.number()) {
                case 1 -> {
                    in.onlyOnce("tensor_type");
                    type = elements(in.message(), shape);
                }
                case 4, 5, 8, 9 ->
                        throw new NetworkFileException(
                                Reason.ONNX_TYPE, "graph", "sequence, map, sparse", "tensor");
                default -> in.skip();
            }
        }
        return type;
    }

    private static long elements(Protobuf in, List<Long> shape) throws NetworkFileException {
        long type = 0;
        while (in.next()) {
            switch (in.number()) {
                case 1 -> type = in.whole();
                case 2 -> {
                    in.onlyOnce("shape");
                    Protobuf sizes = in.message();
                    while (sizes.next()) {
                        if (sizes.number() == 1) {
                            shape.add(size(sizes.message()));
                            requireRank(shape);
                        } else {
                            sizes.skip();
                        }
                    }
                }
                default -> in.skip();
            }
        }
        return type;
    }

    private static long size(Protobuf in) throws NetworkFileException {
        long size = OPEN;
        while (in.next()) {
            if (in.number() == 1) {
                size = in.whole();
                if (size < 0) {
                    throw new NetworkFileException(Reason.ONNX_SHAPE, "graph", size, "0 or more");
                }
            } else {
                in.skip();
            }
        }
        return size;
    }

    private static void requireRank(List<Long> shape) throws NetworkFileException {
        if (shape.size() > MOST_SIZES) {
            throw new NetworkFileException(
                    Reason.ONNX_SHAPE, "graph", shape.size() + " sizes", "at most " + MOST_SIZES);
        }
    }
}
