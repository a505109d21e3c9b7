package fr.automatants.amphi.course;

import java.util.Optional;
import org.commonmark.node.Node;

/// How long and how deep a page may be: far more than an author needs, less than a server minds.
record Limits(String file) {
    static final int DEEPEST = 60;
    private static final int LONGEST = 300_000;

    /// Commonmark looks for the end of a tag, a link, a note to the end of the paragraph: the time
    /// for a paragraph can grow with the square of its length.
    private static final int LONGEST_PARAGRAPH = 10_000;

    /// What is too long in a page that begins after `offset` lines of its file.
    Optional<Fault> length(String text, int offset) {
        if (text.length() > LONGEST) {
            return Optional.of(tooLong(1, text.length(), LONGEST));
        }
        int length = 0;
        int line = offset;
        for (String next : (Iterable<String>) text.lines()::iterator) {
            line++;
            length = next.isBlank() ? 0 : length + next.length();
            if (length > LONGEST_PARAGRAPH) {
                return Optional.of(tooLong(line, length, LONGEST_PARAGRAPH));
            }
        }
        return Optional.empty();
    }

    /// Whether a page is nested too deep. Walks without recursion: what it looks for is what
    /// recursion would not survive.
    Optional<Fault> depth(Node root) {
        int depth = 0;
        Node node = root;
        while (depth <= DEEPEST) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (depth > 0 && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (depth == 0) {
                return Optional.empty();
            }
            node = node.getNext();
        }
        return Optional.of(tooDeep());
    }

    Fault tooDeep() {
        return fault(1, Fault.Kind.TOO_DEEP, "> " + DEEPEST, DEEPEST);
    }

    private Fault tooLong(int line, int length, int limit) {
        return fault(line, Fault.Kind.TOO_LONG, String.valueOf(length), limit);
    }

    private Fault fault(int line, Fault.Kind kind, String found, int limit) {
        return new Fault(new Source(file, line), kind, file, found, String.valueOf(limit));
    }
}
