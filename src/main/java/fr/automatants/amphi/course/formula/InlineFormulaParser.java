package fr.automatants.amphi.course.formula;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Finds `$…$` in a line of text, by the rule that keeps prices apart: the opening dollar touches
/// what follows, the closing one touches what precedes and is not followed by a digit.
final class InlineFormulaParser implements InlineContentParser {
    private static final char DOLLAR = '$';

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple(DOLLAR);
        Position start = scanner.position();
        if (dollars <= 2 && closes(scanner, dollars)) {
            Position end = scanner.position();
            Tex tex = Tex.of(scanner.getSource(start, end).getContent());
            scanner.matchMultiple(DOLLAR);
            return ParsedInline.of(new InlineFormula(tex, dollars == 2), scanner.position());
        }
        return ParsedInline.of(new Text("$".repeat(dollars)), start);
    }

    /// Moves to the closing dollars. The first unescaped dollar decides, so that a line full of
    /// prices is read once, not once for each of them.
    private static boolean closes(Scanner scanner, int dollars) {
        boolean display = dollars == 2;
        char last = scanner.peek();
        if (!display && Character.isWhitespace(last)) {
            return false;
        }
        while (scanner.hasNext() && scanner.peek() != DOLLAR) {
            last = step(scanner);
        }
        return (display || !Character.isWhitespace(last)) && closesHere(scanner, dollars);
    }

    /// Moves over a character, or over a backslash and what it escapes; returns the last one.
    private static char step(Scanner scanner) {
        char here = scanner.peek();
        scanner.next();
        return here == '\\' && scanner.hasNext() ? step(scanner, scanner.peek()) : here;
    }

    private static char step(Scanner scanner, char escaped) {
        scanner.next();
        return escaped;
    }

    private static boolean closesHere(Scanner scanner, int dollars) {
        Position end = scanner.position();
        boolean fits =
                scanner.matchMultiple(DOLLAR) == dollars && !Character.isDigit(scanner.peek());
        scanner.setPosition(end);
        return fits;
    }

    /// Called at each dollar outside code.
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(DOLLAR);
        }

        @Override
        public InlineContentParser create() {
            return new InlineFormulaParser();
        }
    }
}
