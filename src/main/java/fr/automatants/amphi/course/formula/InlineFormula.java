package fr.automatants.amphi.course.formula;

import org.commonmark.node.CustomNode;

/// A formula inside a line of text; `display` if it was written between double dollars.
public final class InlineFormula extends CustomNode {
    private final Tex written;
    private final boolean display;

    InlineFormula(Tex written, boolean display) {
        this.written = written;
        this.display = display;
    }

    /// What stands between the dollars, in one line.
    public String tex() {
        return written.text().replace('\n', ' ');
    }

    /// The same with its line ends, and where it begins.
    public Tex written() {
        return written;
    }

    /// Whether it stands between double dollars.
    public boolean display() {
        return display;
    }
}
