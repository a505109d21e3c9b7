package fr.automatants.amphi.engine.file;

import java.io.Serializable;

/// Why a file is not read, as data: no part of it is prose, so that a page can say it in any
/// language.
///
/// @param reason which rule the file breaks
/// @param field where: a path in the JSON (`layers[0].biases[2]`), a tensor (`W2`), or for faults
///     in the JSON's own grammar the offset of a byte; printable and short
/// @param found what stands there; printable and short; empty where nothing does
/// @param expected what the rule asks for: a number, a range `1..9`, a shape, a list or a line of
///     code; empty where the reason says it all
public record Refusal(Reason reason, String field, String found, String expected)
        implements Serializable {
    private static final int LONGEST = 80;

    public Refusal {
        field = printable(field);
        found = printable(found);
    }

    /// Returns the refusal as an English sentence.
    public String english() {
        StringBuilder sentence = new StringBuilder();
        // One pass, so that a value that looks like a place holder stays a value.
        for (String part : reason.english().split("(?=\\{)|(?<=})", -1)) {
            sentence.append(
                    switch (part) {
                        case "{field}" -> field;
                        case "{found}" -> found;
                        case "{expected}" -> expected;
                        default -> part;
                    });
        }
        return sentence.toString();
    }

    private static String printable(String text) {
        String clean = text.replaceAll("[\\p{C}\\u2028\\u2029]", "�");
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int end = clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST));
        return clean.substring(0, end) + "…";
    }
}
