package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.Optional;

/// What a node is told beside its inputs: a whole number, a real number or a tensor.
record OnnxAttribute(String name, long whole, float real, Optional<OnnxTensor> tensor) {
    /// @param before how many numbers the constants before have
    static OnnxAttribute read(Protobuf in, long before) throws NetworkFileException {
        String name = "";
        long whole = 0;
        float real = 0;
        Optional<OnnxTensor> tensor = Optional.empty();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> name = in.text();
                case 2 -> real = in.real();
                case 3 -> whole = in.whole();
                case 5 -> {
                    in.onlyOnce("a tensor");
                    tensor = Optional.of(OnnxTensor.read(in.message(), before));
                }
                default -> skip(in, name);
            }
        }
        return new OnnxAttribute(OnnxNode.requireName("attribute", name), whole, real, tensor);
    }

    /// Steps over a field that does not matter; one that holds a graph, an argument of a function or a
    /// sparse tensor does.
    static void skip(Protobuf in, String name) throws NetworkFileException {
        String label = name.isEmpty() ? "attribute" : name;
        switch (in.number()) {
            case 6, 11 -> throw new NetworkFileException(Reason.ONNX_SUBGRAPH, label, label, "");
            case 21 ->
                    throw new NetworkFileException(
                            Reason.ONNX_FUNCTION, label, "ref_attr_name", "values");
            case 22, 23 -> throw new NetworkFileException(Reason.ONNX_SPARSE, label, "", "");
            default -> in.skip();
        }
    }
}
