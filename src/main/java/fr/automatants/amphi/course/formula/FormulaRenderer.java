package fr.automatants.amphi.course.formula;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes formulas as the browser's element; their text is the TeX, escaped.
final class FormulaRenderer implements NodeRenderer {
    private static final String TAG = "amphi-formula";
    private static final Map<String, String> DISPLAY = Map.of("display", "");

    private final HtmlWriter html;

    FormulaRenderer(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(InlineFormula.class, FormulaBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case InlineFormula formula -> write(formula.tex(), formula.display());
            case FormulaBlock formula -> write(formula.tex(), true);
            default -> throw new IllegalArgumentException("not a formula: " + node);
        }
    }

    private void write(String tex, boolean display) {
        html.tag(TAG, display ? DISPLAY : Map.of());
        html.text(tex);
        html.tag("/" + TAG);
    }
}
