package fr.automatants.amphi.challenge;

import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.platform.Phrases;
import java.text.NumberFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The few words of our own among what a refusal found and expected, in a person's language; what
/// comes from a file stays as it stands there.
record RefusalWords(Locale language) {
    private static final Pattern LARGE = Pattern.compile("\\d{5,9}");

    /// What these found is never a text of the file.
    private static final Set<Reason> OURS =
            EnumSet.of(
                    Reason.FILE_TOO_LONG,
                    Reason.FILE_TOO_SHORT,
                    Reason.JSON_TYPE,
                    Reason.TENSOR_DTYPE,
                    Reason.ZIP_END,
                    Reason.ZIP_DIRECTORY,
                    Reason.ZIP_TOO_LARGE,
                    Reason.PARAMETER_COUNT,
                    Reason.PROTOBUF_REPEATED,
                    Reason.ONNX_COUNT,
                    Reason.ONNX_SHAPE);

    /// A phrase as the readers write it, and the key of its text; the text takes what is in
    /// brackets.
    private record Phrase(Pattern pattern, String key) {
        static Phrase of(String pattern, String key) {
            return new Phrase(Pattern.compile(pattern), "refusal.word." + key);
        }
    }

    private static final List<Phrase> PHRASES =
            List.of(
                    Phrase.of("object", "object"),
                    Phrase.of("array", "array"),
                    Phrase.of("string", "string"),
                    Phrase.of("number", "number"),
                    Phrase.of("boolean", "boolean"),
                    Phrase.of("(\\d+)\\.\\.(\\d+)", "range"),
                    Phrase.of("at most (\\d+) bytes", "at-most-bytes"),
                    Phrase.of("at most (\\d+)", "at-most"),
                    Phrase.of("(\\d+) bytes", "bytes"),
                    Phrase.of("(\\d+) entries", "entries"),
                    Phrase.of("(\\d+) inputs", "inputs"),
                    Phrase.of("(\\d+) outputs", "outputs"),
                    Phrase.of("(\\d+) values", "values"),
                    Phrase.of("(\\d+) sizes", "sizes"),
                    Phrase.of("(\\d+) whole numbers", "whole-numbers"),
                    Phrase.of("0 or more", "zero-or-more"),
                    Phrase.of("(.+), 22 bytes before the end", "before-end"),
                    Phrase.of("the end at (\\d+)", "end-at"),
                    Phrase.of("the end of the file", "end-of-file"),
                    Phrase.of("no comment", "no-comment"),
                    Phrase.of("an ordinary one", "ordinary"),
                    Phrase.of("an entry", "entry"),
                    Phrase.of("disk 0", "disk"),
                    Phrase.of("0 \\(stored\\), 8 \\(deflated\\)", "methods"),
                    Phrase.of("whole parts", "whole-parts"),
                    Phrase.of("a structure of fields", "structure"),
                    Phrase.of("a text", "text"),
                    Phrase.of("a name", "name"),
                    Phrase.of("a graph", "graph"),
                    Phrase.of("a tensor", "tensor"),
                    Phrase.of("a tensor's numbers", "tensor-numbers"),
                    Phrase.of("a constant", "constant"),
                    Phrase.of("values", "plain-values"),
                    Phrase.of("none", "none"),
                    Phrase.of("tensor", "plain-tensor"),
                    Phrase.of("ONNX's own operators", "own-operators"));

    String found(Reason reason, String found) {
        return OURS.contains(reason) ? said(found) : found;
    }

    /// Where it is; a place in the file stays as it is written there.
    String field(String field) {
        return switch (field) {
            case "$" -> new Phrases(language).of("refusal.word.whole-file");
            case "graph output" -> new Phrases(language).of("refusal.word.graph-output");
            default -> field;
        };
    }

    String expected(String expected) {
        return said(expected);
    }

    private String said(String text) {
        if (LARGE.matcher(text).matches()) {
            return NumberFormat.getIntegerInstance(language).format(Integer.parseInt(text));
        }
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.pattern.matcher(text);
            if (matcher.matches()) {
                Object[] parts = new Object[matcher.groupCount()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = said(matcher.group(i + 1));
                }
                return new Phrases(language).of(phrase.key, parts);
            }
        }
        return text;
    }
}
