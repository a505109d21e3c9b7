package fr.automatants.amphi.course.formula;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Takes lines from `$$` to `$$`; a blank line ends it too, since TeX allows none in a formula.
final class FormulaBlockParser extends AbstractBlockParser {
    private static final String FENCE = "$$";
    private static final int CODE_INDENT = 4;

    private final FormulaBlock block = new FormulaBlock();
    private final StringBuilder tex = new StringBuilder();
    private boolean closed;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        // null is how commonmark says "this line is not mine"
        return closed || state.isBlank()
                ? BlockContinue.none()
                : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString().strip();
        closed = closes(text);
        String body = closed ? text.substring(0, text.length() - FENCE.length()) : text;
        tex.append(body).append('\n');
    }

    @Override
    public void closeBlock() {
        block.set(Tex.of(tex.toString()), closed);
    }

    private static boolean opens(String line, int start) {
        return line.startsWith(FENCE, start) && !line.startsWith(FENCE + "$", start);
    }

    private static boolean closes(String text) {
        return text.endsWith(FENCE) && !text.endsWith("\\" + FENCE);
    }

    /// Starts at a line that begins with `$$`, unless the formula ends in mid-line.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int start = state.getNextNonSpaceIndex();
            String line = state.getLine().getContent().toString();
            if (state.getIndent() >= CODE_INDENT || !opens(line, start)) {
                return BlockStart.none();
            }
            int body = start + FENCE.length();
            int end = line.indexOf(FENCE, body);
            boolean endsInMidLine = end >= 0 && !line.substring(end + FENCE.length()).isBlank();
            return endsInMidLine
                    ? BlockStart.none()
                    : BlockStart.of(new FormulaBlockParser()).atIndex(body);
        }
    }
}
