package fr.automatants.amphi.course.formula;

import org.commonmark.node.CustomBlock;

/// A formula on lines of its own; open to the end of its paragraph if its author forgot to close it.
public final class FormulaBlock extends CustomBlock {
    private Tex written = new Tex("", 0);
    private boolean closed;

    /// What stands between the dollars.
    public String tex() {
        return written.text();
    }

    /// The same, and where it begins.
    public Tex written() {
        return written;
    }

    /// Whether the closing dollars are there.
    public boolean closed() {
        return closed;
    }

    void set(Tex written, boolean closed) {
        this.written = written;
        this.closed = closed;
    }
}
