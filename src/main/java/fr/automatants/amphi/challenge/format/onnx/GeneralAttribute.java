package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.Optional;

/// What a node of a general graph is told beside its inputs; never a graph.
record GeneralAttribute(String name, long whole, Optional<GeneralTensor> tensor) {
    /// Lists are for paddings and axes; who has many numbers says so in a tensor, where they count.
    private static final int LONGEST_LIST = 64;

    static GeneralAttribute read(Protobuf in) throws NetworkFileException {
        String name = "";
        long whole = 0;
        int listed = 0;
        Optional<GeneralTensor> tensor = Optional.empty();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> name = in.text();
                case 3 -> whole = in.whole();
                case 5 -> {
                    in.onlyOnce("a tensor");
                    tensor = Optional.of(GeneralTensor.read(in.message()));
                }
                case 7, 8, 9, 10 -> {
                    listed += in.isPacked() ? in.data().remaining() : skipped(in);
                    requireShort(name, listed);
                }
                default -> OnnxAttribute.skip(in, name);
            }
        }
        return new GeneralAttribute(OnnxNode.requireName("attribute", name), whole, tensor);
    }

    private static int skipped(Protobuf in) throws NetworkFileException {
        in.skip();
        return 1;
    }

    private static void requireShort(String name, int found) throws NetworkFileException {
        if (found > LONGEST_LIST * Long.BYTES) {
            throw new NetworkFileException(
                    Reason.ONNX_ATTRIBUTE,
                    name.isEmpty() ? "attribute" : name,
                    found,
                    "at most " + LONGEST_LIST);
        }
    }
}
