package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One operation of a general graph; of its attributes, what counting needs.
///
/// @param label how refusals call it
/// @param constant the tensor that it holds, for `Constant`
/// @param transposed whether a `Gemm` reads its weights row by row
record GeneralNode(
        String label,
        String operator,
        List<String> inputs,
        List<String> outputs,
        Optional<GeneralTensor> constant,
        boolean transposed) {
    private static final int MOST_VALUES = 64;

    static GeneralNode read(Protobuf in) throws NetworkFileException {
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        String name = "";
        String operator = "";
        String domain = "";
        Optional<GeneralTensor> constant = Optional.empty();
        boolean transposed = false;
        while (in.next()) {
            switch (in.number()) {
                case 1 -> OnnxNode.add(inputs, in.text(), MOST_VALUES);
                case 2 -> OnnxNode.add(outputs, in.text(), MOST_VALUES);
                case 3 -> name = in.text();
                case 4 -> operator = in.text();
                case 5 -> {
                    GeneralAttribute attribute = GeneralAttribute.read(in.message());
                    constant = attribute.tensor().isPresent() ? attribute.tensor() : constant;
                    transposed |= attribute.name().equals("transB") && attribute.whole() == 1;
                }
                case 7 -> domain = in.text();
                default -> in.skip();
            }
        }
        String label = name.isEmpty() ? OnnxNode.requireName("node", operator) : name;
        if (!OnnxNode.isOwn(domain)) {
            throw new NetworkFileException(Reason.ONNX_DOMAIN, label, domain, "");
        }
        return new GeneralNode(label, operator, inputs, outputs, constant, transposed);
    }
}
