package fr.automatants.amphi.engine.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/// The grammar of JSON's strings, numbers, marks and spaces (RFC 8259), over strict UTF-8.
final class JsonTokens {
    static final int END = -1;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_STRING = 1 << 16;

    private final byte[] text;
    private final int end;
    private int at;

    JsonTokens(byte[] text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    /// The offset of the next byte.
    int offset() {
        return at;
    }

    /// The next byte, or [#END].
    int peek() {
        return at < end ? Byte.toUnsignedInt(text[at]) : END;
    }

    boolean skip(char mark) {
        if (peek() != mark) {
            return false;
        }
        at++;
        return true;
    }

    void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
    }

    /// A string whose opening `"` is next.
    String string() throws NetworkFileException {
        StringBuilder string = new StringBuilder();
        at++;
        int start = at;
        int from = at;
        while (peek() != '"') {
            if (peek() < ' ') {
                throw syntax("\"");
            }
            requireLength(start, LONGEST_STRING);
            if (peek() == '\\') {
                string.append(decode(from));
                string.append(escape());
                from = at;
            } else {
                at++;
            }
        }
        string.append(decode(from));
        // Escapes can spell half a surrogate pair, which is no character.
        if (!UTF_8.newEncoder().canEncode(string)) {
            throw new NetworkFileException(Reason.JSON_UTF8, "" + at, string, "");
        }
        at++;
        return string.toString();
    }

    /// The exact text of a number whose first character is next.
    String number() throws NetworkFileException {
        int from = at;
        skip('-');
        if (!skip('0')) {
            digits();
        } else if (isDigit(peek())) {
            throw syntax(". e , ] }");
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            digits();
        }
        requireLength(from, LONGEST_NUMBER);
        return new String(text, from, at - from, ISO_8859_1);
    }

    /// What to throw when something else is next.
    NetworkFileException syntax(String expected) {
        return peek() == END
                ? new NetworkFileException(Reason.JSON_TRUNCATED, "" + at, "", expected)
                : new NetworkFileException(Reason.JSON_SYNTAX, "" + at, shown(peek()), expected);
    }

    /// A byte as itself if it is printable ASCII, else as `0x0a`.
    static String shown(int value) {
        return value > ' ' && value < 0x7f ? Character.toString(value) : "0x%02x".formatted(value);
    }

    private void requireLength(int from, int longest) throws NetworkFileException {
        if (at - from > longest) {
            throw new NetworkFileException(Reason.JSON_TOO_LONG, "" + from, at - from, longest);
        }
    }

    private void digits() throws NetworkFileException {
        int from = at;
        while (isDigit(peek())) {
            at++;
        }
        if (at == from) {
            throw syntax("0..9");
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private char escape() throws NetworkFileException {
        at++;
        int c = peek();
        char escaped =
                switch (c) {
                    case '"', '\\', '/' -> (char) c;
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    case 'u' -> codeUnit();
                    default -> throw syntax("\" \\ / b f n r t u");
                };
        at++;
        return escaped;
    }

    /// Reads the first three of four digits past `u`; [#escape] passes the last.
    private char codeUnit() throws NetworkFileException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = peek() > 0x7f ? -1 : Character.digit(peek(), 16);
            if (digit < 0) {
                throw syntax("0..9 a..f");
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    private CharSequence decode(int from) throws NetworkFileException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(text, from, at - from));
        } catch (CharacterCodingException e) {
            String found = new String(text, from, at - from, UTF_8);
            throw new NetworkFileException(Reason.JSON_UTF8, "" + from, found, "");
        }
    }
}
