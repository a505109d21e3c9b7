package fr.automatants.amphi.engine.file;

import java.util.HashSet;
import java.util.Set;

/// Reads a JSON text in one pass, asked value by value by someone who knows what has to come.
///
/// Anything else is refused where it stands, so no text goes deeper or grows larger than its
/// schema. Keys stand once; numbers keep their exact text.
final class JsonReader {
    private static final int LONGEST_WHOLE = 18;

    private final JsonTokens tokens;
    private final JsonPath path = new JsonPath();

    /// Reads `text` from one byte up to but without another.
    JsonReader(byte[] text, int from, int end) {
        tokens = new JsonTokens(text, from, end);
    }

    /// Reads the value of one member of an object, exactly that.
    @FunctionalInterface
    interface Member {
        void read(String key) throws NetworkFileException;
    }

    /// Reads one element of an array, exactly that.
    @FunctionalInterface
    interface Element {
        void read(int index) throws NetworkFileException;
    }

    void object(Member member) throws NetworkFileException {
        open('{', "object");
        Set<String> keys = new HashSet<>();
        for (boolean more = !closes('}'); more; more = goesOn('}')) {
            String key = string();
            path.enter(key);
            if (!keys.add(key)) {
                throw refusal(Reason.JSON_DUPLICATE_KEY, key, "");
            }
            tokens.skipSpace();
            if (!tokens.skip(':')) {
                throw tokens.syntax(":");
            }
            member.read(key);
            path.leave();
        }
    }

    void array(Element element) throws NetworkFileException {
        open('[', "array");
        int index = 0;
        for (boolean more = !closes(']'); more; more = goesOn(']')) {
            path.enter(index);
            element.read(index++);
            path.leave();
        }
    }

    String string() throws NetworkFileException {
        require("string");
        return tokens.string();
    }

    /// Reads a number that float32 can hold, rounded to the nearest.
    float real() throws NetworkFileException {
        require("number");
        String number = tokens.number();
        float value = Float.parseFloat(number);
        if (!Float.isFinite(value)) {
            throw refusal(Reason.NOT_FINITE, number, "");
        }
        return value;
    }

    /// Reads digits alone, without sign, fraction or exponent.
    long whole() throws NetworkFileException {
        require("number");
        String number = tokens.number();
        if (!number.matches("[0-9]{1," + LONGEST_WHOLE + "}")) {
            throw refusal(Reason.WHOLE_NUMBER, number, "");
        }
        return Long.parseLong(number);
    }

    /// The path to the value that is being read.
    String field() {
        return path.toString();
    }

    /// What to throw for the value that is being read.
    NetworkFileException refusal(Reason reason, Object found, Object expected) {
        return new NetworkFileException(reason, field(), found, expected);
    }

    /// The offset of the byte after what has been read.
    int offset() {
        return tokens.offset();
    }

    /// Makes sure that nothing but white space follows.
    void end() throws NetworkFileException {
        tokens.skipSpace();
        if (tokens.peek() != JsonTokens.END) {
            throw new NetworkFileException(
                    Reason.JSON_TRAILING, "" + offset(), JsonTokens.shown(tokens.peek()), "");
        }
    }

    private void open(char bracket, String type) throws NetworkFileException {
        require(type);
        tokens.skip(bracket);
    }

    private boolean closes(char bracket) {
        tokens.skipSpace();
        return tokens.skip(bracket);
    }

    private boolean goesOn(char bracket) throws NetworkFileException {
        if (closes(bracket)) {
            return false;
        }
        if (!tokens.skip(',')) {
            throw tokens.syntax(", " + bracket);
        }
        return true;
    }

    private void require(String type) throws NetworkFileException {
        tokens.skipSpace();
        String found = typeAhead();
        if (found.equals("NaN") || found.equals("Infinity")) {
            // What Python's json module writes for them; no JSON, but worth its own answer.
            throw refusal(Reason.NOT_FINITE, found, "");
        }
        if (!found.equals(type)) {
            throw refusal(Reason.JSON_TYPE, found, type);
        }
    }

    private String typeAhead() throws NetworkFileException {
        return switch (tokens.peek()) {
            case '{' -> "object";
            case '[' -> "array";
            case '"' -> "string";
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "number";
            case 't', 'f' -> "boolean";
            case 'n' -> "null";
            case 'N' -> "NaN";
            case 'I' -> "Infinity";
            default -> throw tokens.syntax("{ [ \" 0..9");
        };
    }
}
