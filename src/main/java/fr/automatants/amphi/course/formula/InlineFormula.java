package fr.automatants.amphi.course.formula;

import org.commonmark.node.CustomNode;

/// A formula inside a line of text; `display` if it was written between double dollars.
public final class InlineFormula extends CustomNode {
    private final String tex;
    private final boolean display;

    InlineFormula(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    /// What stands between the dollars.
    public String tex() {
        return tex;
    }

    boolean display() {
        return display;
    }
}
