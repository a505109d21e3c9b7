package fr.automatants.amphi.course;

import java.util.List;
import java.util.Optional;

/// What stands between two `---` lines at the head of a page, and the text after it.
///
/// @param offset how many lines of the file come before the body
record FrontMatter(Attributes attributes, String body, int offset, Optional<Fault> fault) {
    private static final String FENCE = "---";

    /// Splits a text whose lines end in `\n`.
    static FrontMatter split(String text, String file) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            return new FrontMatter(read("", file), text, 0, Optional.empty());
        }
        int end = closing(lines);
        if (end < 0) {
            Source where = new Source(file, 1);
            Fault.Kind kind = Fault.Kind.UNCLOSED_FRONT_MATTER;
            Fault fault = new Fault(where, kind, file, FENCE, FENCE);
            return new FrontMatter(read("", file), text, 0, Optional.of(fault));
        }
        return new FrontMatter(
                read(String.join("\n", lines.subList(1, end)), file),
                String.join("\n", lines.subList(end + 1, lines.size())),
                end + 1,
                Optional.empty());
    }

    private static int closing(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private static Attributes read(String yaml, String file) {
        return new YamlReader(yaml, file, 2).read();
    }
}
