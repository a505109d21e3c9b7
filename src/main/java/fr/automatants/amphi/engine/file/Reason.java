package fr.automatants.amphi.engine.file;

import java.util.Locale;

/// The rules that a network file can break; each has a key for translations and an English
/// sentence with the place holders `{field}`, `{found}` and `{expected}` of a [Refusal].
public enum Reason {
    FILE_TOO_SHORT("The file has {found} bytes; expected at least {expected}."),
    FILE_TOO_LONG("The file has {found} bytes or more; expected at most {expected}."),
    FOREIGN_FORMAT("{found} is not read here. Save the network as safetensors instead: {expected}"),
    FORMAT_UNKNOWN("{field} is no name of a model file; expected one that ends in {expected}."),

    HEADER_LENGTH("The header's length is given as {found} bytes; expected {expected}."),
    HEADER_START("The header starts with {found}; expected {expected}."),
    HEADER_PADDING("Byte {field}, after the header's JSON, is {found}; expected a space."),

    JSON_SYNTAX("JSON, byte {field}: found {found}, expected {expected}."),
    JSON_TRUNCATED("The JSON stops at byte {field}, in the middle."),
    JSON_TRAILING("JSON, byte {field}: found {found} after the end; expected nothing."),
    JSON_UTF8("JSON, byte {field}: found {found}, which is not valid UTF-8."),
    JSON_TOO_LONG(
            "JSON, byte {field}: found {found} bytes or more in one value; expected at most"
                    + " {expected}."),
    JSON_DUPLICATE_KEY("{field} stands twice in the JSON; expected once."),
    JSON_TYPE("{field}: found {found}, expected {expected}."),
    KEY_UNKNOWN("{field} is unknown here; expected {expected}."),
    KEY_MISSING("{field} is missing."),
    VALUE("{field}: found {found}, expected {expected}."),
    WHOLE_NUMBER("{field}: found {found}, expected a whole number, 0 or more, written plainly."),

    TENSOR_NAME("A tensor is called {found}; expected a name that matches {expected}."),
    TENSOR_COUNT("The file has {found} tensors or more; expected at most {expected}."),
    TENSOR_UNKNOWN("{found} is no tensor of a dense network; expected {expected}."),
    TENSOR_NAMES_MIXED("{field}: found {found} beside it; expected one way of naming: {expected}."),
    TENSOR_MISSING("The tensor {field} is missing."),
    TENSOR_DTYPE(
            "{field}: found numbers of type {found}; convert them to {expected} and save again."),
    TENSOR_RANK("{field}: found {found} dimensions, expected {expected}."),
    TENSOR_DIMENSION("{field}: found {found}, expected {expected}."),
    TENSOR_BYTES(
            "{field}: its offsets span {found} bytes, but its shape and type need {expected}."),
    OFFSET_ORDER("{field}: found {found}, expected begin ≤ end."),
    OFFSET_GAP("{field} begins at byte {found} of the data; expected {expected}: no holes."),
    OFFSET_OVERLAP("{field} begins at byte {found} of the data; expected {expected}: no overlaps."),
    DATA_END("The tensors end at byte {found} of the data, but the data have {expected} bytes."),

    ZIP_END("The file does not end like a zip file: found {found}, expected {expected}."),
    ZIP_LARGE_DIRECTORY("The zip file's directory is written for {found}; expected {expected}."),
    ZIP_ENTRY_COUNT("The zip file has {found} entries; expected {expected}."),
    ZIP_DIRECTORY("Zip directory, byte {field}: found {found}, expected {expected}."),
    ZIP_ENTRY_NAME("An entry is called {found}; expected a name that matches {expected}."),
    ZIP_DUPLICATE("{field} stands twice in the zip file; expected once."),
    ZIP_ENCRYPTED("{field} is encrypted; expected a file without a password."),
    ZIP_FLAGS(
            "{field}: found the zip flags {found}, expected {expected}: save it with numpy.savez."),
    ZIP_METHOD("{field} is packed by method {found}; expected {expected}."),
    ZIP_EXTRA("{field}: found a damaged extra field of {found} bytes; expected {expected}."),
    ZIP_LOCAL(
            "{field}: its own header says {found}, the zip directory {expected}; expected the"
                    + " same."),
    ZIP_GAP(
            "{field} begins at byte {found}; expected {expected}: nothing may stand between"
                    + " entries."),
    ZIP_OVERLAP("{field} begins at byte {found}; expected {expected}: entries may not overlap."),
    ZIP_DATA_END("The entries end at byte {found}, but the zip directory begins at {expected}."),
    ZIP_TOO_LARGE("The entries unpack to {found} bytes or more; expected at most {expected}."),
    ZIP_DAMAGED("{field}: its packed bytes are damaged, after {found} of {expected} bytes."),
    ZIP_UNPACKED("{field} unpacks to {found} bytes; expected {expected}."),
    ZIP_PACKED_END("{field}: its data end after {found} packed bytes; expected {expected}."),
    ZIP_CHECKSUM("{field}: its bytes have the checksum {found}; expected {expected}."),

    NPY_MAGIC("{field} starts with {found}; expected {expected}."),
    NPY_VERSION("{field}: found the npy version {found}, expected {expected}."),
    NPY_HEADER_LENGTH("{field}: its header has {found} bytes; expected {expected}."),
    NPY_HEADER("{field}: found the header {found}, expected {expected}"),
    NPY_PICKLED(
            "{field} holds Python objects ({found}), which are never opened: save plain numbers,"
                    + " numpy.asarray(…, {expected})."),
    NPY_ORDER(
            "{field} is stored column by column (fortran_order: {found}); save"
                    + " numpy.ascontiguousarray({field}) instead."),
    NPY_BYTES("{field} has {found} bytes of numbers, but its shape and type need {expected}."),

    PROTOBUF_TRUNCATED("ONNX, byte {field}: the file stops in the middle of a field."),
    PROTOBUF_VARINT(
            "ONNX, byte {field}: found a number of more than {found} bytes; expected fewer."),
    PROTOBUF_LENGTH("ONNX, byte {field}: found a length of {found} bytes; expected {expected}."),
    PROTOBUF_WIRE("ONNX, byte {field}: found the wire type {found}, expected {expected}."),
    PROTOBUF_FIELD("ONNX, byte {field}: found the field number {found}, expected {expected}."),
    PROTOBUF_REPEATED("ONNX, byte {field}: found {found} a second time; expected it once."),
    PROTOBUF_TEXT("ONNX, byte {field}: found {found}, which is not valid UTF-8 of {expected}."),

    ONNX_EMPTY("The ONNX file has no {field}; expected {expected}."),
    ONNX_IR_VERSION("{field}: found {found}, expected {expected}."),
    ONNX_OPSET("{field}: found the operator set {found}, expected {expected}."),
    ONNX_TRAINING(
            "The file holds {found}, which is for training; export the network for inference."),
    ONNX_FUNCTION("The file defines functions of its own ({found}); expected {expected}."),
    ONNX_SPARSE("{field} is sparse; expected an ordinary tensor."),
    ONNX_EXTERNAL(
            "{field}: its numbers stand in another file ({found}), which is never opened; export"
                    + " with {expected}."),
    ONNX_SUBGRAPH("{field} holds a graph of its own ({found}: a loop or a branch); expected none."),
    ONNX_COUNT("{field}: found {found}, expected {expected}."),
    ONNX_NAME("{field}: found the name {found}, expected {expected}."),
    ONNX_DOMAIN("{field} is of the domain {found}; expected ONNX's own operators."),
    ONNX_OPERATOR("{field}: found the operator {found}, expected one of {expected}."),
    ONNX_ATTRIBUTE("{field}: found {found}, expected {expected}."),
    ONNX_ASSIGNED_TWICE("{field} is computed twice; expected once."),
    ONNX_UNDEFINED(
            "{field} reads {found}, which nothing before it gives: a loop, a wrong order or a"
                    + " missing tensor."),
    ONNX_BRANCH(
            "{field} reads {found}; expected {expected}, for in a dense network each layer reads"
                    + " the one before."),
    ONNX_PLACE("{field}: {found} cannot stand here; expected it after {expected}."),
    ONNX_UNUSED("{field} is never used; expected a file without it."),
    ONNX_TYPE("{field}: found numbers of type {found}, expected {expected}."),
    ONNX_SHAPE("{field}: found the shape {found}, expected {expected}."),
    ONNX_TENSOR_BYTES("{field}: found {found} bytes of numbers, expected {expected}."),
    ONNX_REFUSED("ONNX Runtime cannot run this network: {found}"),
    ONNX_TIME("The network took longer than {expected}; expected a smaller or a faster one."),
    ONNX_STOPPED(
            "The network was stopped while it ran: it asked for more memory or more processor time"
                    + " than it may have. Expected a smaller one."),
    ONNX_RUNTIME_MISSING(
            "This server cannot lock a network of such operators in safely, so it runs none"
                    + " ({found}). Expected a dense network without branches."),

    LAYER_COUNT("The network has {found} layers; expected {expected}."),
    PARAMETER_COUNT("The network has {found} parameters or more; expected at most {expected}."),
    ROW_COUNT("{field}: found {found} rows (neurons), expected {expected}."),
    ROW_LENGTH("{field}: found {found} values, expected {expected}."),
    BIAS_COUNT("{field}: found {found} biases, expected {expected}, one for each neuron."),
    SHAPE_CHAIN("{field}: found the shape {found}, expected {expected} to read the layer before."),
    SHAPE_TRANSPOSED(
            "{field}: found the shape {found}, which is inputs × neurons; expected {expected},"
                    + " neurons × inputs: save its transpose."),
    INPUTS("The network reads {found} inputs; expected {expected}."),
    OUTPUTS("The network gives {found} outputs; expected {expected}."),
    NOT_FINITE("{field}: found {found}, expected a finite float32 number."),

    ACTIVATION_UNKNOWN("{field}: found the activation {found}, expected one of {expected}."),
    ACTIVATION_COUNT(
            "{field}: found {found} activations, expected {expected}, one for each layer."),
    ACTIVATION_HIDDEN(
            "{field}: found {found}, which is for the last layer; use one of {expected} here."),
    ACTIVATION_MIX(
            "{field}: found {found}, a mix that the engine does not run; give every layer but the"
                    + " last the same activation.");

    private final String english;

    Reason(String english) {
        this.english = english;
    }

    /// Returns the key for translations: `tensor-dtype` for [#TENSOR_DTYPE].
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the English sentence with its place holders.
    public String english() {
        return english;
    }
}
