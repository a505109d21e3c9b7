package fr.automatants.amphi.challenge.format.onnx;

import fr.automatants.amphi.engine.file.NetworkFileException;
import fr.automatants.amphi.engine.file.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One operation of a graph.
///
/// @param label how refusals call it: its name, else its operator
record OnnxNode(
        String label,
        String operator,
        List<String> inputs,
        List<String> outputs,
        Map<String, OnnxAttribute> attributes) {
    private static final int MOST_INPUTS = 8;
    private static final int MOST_ATTRIBUTES = 16;

    /// Whether a domain is ONNX's own.
    static boolean isOwn(String domain) {
        return domain.isEmpty() || domain.equals("ai.onnx");
    }

    static String requireName(String field, String name) throws NetworkFileException {
        if (name.isEmpty()) {
            throw new NetworkFileException(Reason.ONNX_NAME, field, "\"\"", "a name");
        }
        return name;
    }

    /// @param before how many numbers the constants before have
    static OnnxNode read(Protobuf in, long before) throws NetworkFileException {
        String name = "";
        String operator = "";
        String domain = "";
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        Map<String, OnnxAttribute> attributes = new HashMap<>();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> add(inputs, in.text(), MOST_INPUTS);
                case 2 -> add(outputs, in.text(), MOST_INPUTS);
                case 3 -> name = in.text();
                case 4 -> operator = in.text();
                case 5 -> {
                    OnnxAttribute attribute = OnnxAttribute.read(in.message(), before);
                    if (attributes.put(attribute.name(), attribute) != null
                            || attributes.size() > MOST_ATTRIBUTES) {
                        throw new NetworkFileException(
                                Reason.ONNX_ASSIGNED_TWICE, attribute.name(), "", "");
                    }
                }
                case 7 -> domain = in.text();
                default -> in.skip();
            }
        }
        String label = name.isEmpty() ? requireName("node", operator) : name;
        if (!isOwn(domain)) {
            throw new NetworkFileException(Reason.ONNX_DOMAIN, label, domain, "");
        }
        return new OnnxNode(label, operator, inputs, outputs, attributes);
    }

    long parameters() {
        return attributes.values().stream()
                .map(OnnxAttribute::tensor)
                .flatMap(Optional::stream)
                .mapToLong(OnnxTensor::count)
                .sum();
    }

    String onlyOutput() throws NetworkFileException {
        if (outputs.size() != 1) {
            throw new NetworkFileException(
                    Reason.ONNX_COUNT, label, outputs.size() + " outputs", "1");
        }
        return requireName(label, outputs.getFirst());
    }

    /// Makes sure that it reads so many values, at least and at most.
    void requireInputs(int least, int most) throws NetworkFileException {
        if (inputs.size() < least || inputs.size() > most) {
            String expected = least == most ? "" + least : least + ".." + most;
            throw new NetworkFileException(
                    Reason.ONNX_COUNT, label, inputs.size() + " inputs", expected);
        }
    }

    /// Makes sure that an attribute, if it stands there at all, says one of the given numbers.
    void requireWhole(String name, Long... allowed) throws NetworkFileException {
        OnnxAttribute attribute = attributes.get(name);
        if (attribute != null && !List.of(allowed).contains(attribute.whole())) {
            throw new NetworkFileException(
                    Reason.ONNX_ATTRIBUTE,
                    label,
                    name + " = " + attribute.whole(),
                    List.of(allowed));
        }
    }

    void requireReal(String name, float allowed) throws NetworkFileException {
        OnnxAttribute attribute = attributes.get(name);
        if (attribute != null && attribute.real() != allowed) {
            throw new NetworkFileException(
                    Reason.ONNX_ATTRIBUTE, label, name + " = " + attribute.real(), allowed);
        }
    }

    /// Makes sure that there is no other attribute.
    void requireAttributes(String... known) throws NetworkFileException {
        for (String name : attributes.keySet()) {
            if (!List.of(known).contains(name)) {
                throw new NetworkFileException(
                        Reason.ONNX_ATTRIBUTE,
                        label,
                        name,
                        known.length == 0 ? "none" : String.join(", ", known));
            }
        }
    }

    static void add(List<String> names, String name, int most) throws NetworkFileException {
        if (names.size() == most) {
            throw new NetworkFileException(
                    Reason.ONNX_COUNT, "node", (most + 1) + " values", "at most " + most);
        }
        names.add(name);
    }
}
