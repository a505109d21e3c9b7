package fr.automatants.amphi.course.formula;

import org.commonmark.node.CustomBlock;

/// A formula on lines of its own; open to the end of its paragraph if its author forgot to close it.
public final class FormulaBlock extends CustomBlock {
    private String tex = "";
    private boolean closed;

    /// What stands between the dollars.
    public String tex() {
        return tex;
    }

    /// Whether the closing dollars are there.
    public boolean closed() {
        return closed;
    }

    void set(String tex, boolean closed) {
        this.tex = tex;
        this.closed = closed;
    }
}
