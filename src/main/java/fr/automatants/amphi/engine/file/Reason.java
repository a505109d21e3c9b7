package fr.automatants.amphi.engine.file;

import java.util.Locale;

/// The rules that a network file can break; each has a key for translations and an English
/// sentence with the place holders `{field}`, `{found}` and `{expected}` of a [Refusal].
public enum Reason {
    FILE_TOO_SHORT("The file has {found} bytes; expected at least {expected}."),
    FILE_TOO_LONG("The file has {found} bytes or more; expected at most {expected}."),
    FOREIGN_FORMAT("{found} is not read here. Save the network as safetensors instead: {expected}"),

    HEADER_LENGTH("The header's length is given as {found} bytes; expected {expected}."),
    HEADER_START("The header starts with {found}; expected {expected}."),
    HEADER_PADDING("Byte {field}, after the header's JSON, is {found}; expected a space."),

    JSON_SYNTAX("JSON, byte {field}: found {found}, expected {expected}."),
    JSON_TRUNCATED("The JSON stops at byte {field}, in the middle."),
    JSON_TRAILING("JSON, byte {field}: found {found} after the end; expected nothing."),
    JSON_UTF8("JSON, byte {field}: found {found}, which is not valid UTF-8."),
    JSON_TOO_LONG(
            "JSON, byte {field}: found {found} bytes or more in one value; expected at most {expected}."),
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
