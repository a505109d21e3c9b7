package fr.automatants.amphi.course;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Renders the course's own blocks: most of them are not HTML but cuts between segments.
final class PageRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Sections sections;
    private final Wording wording;

    PageRenderer(HtmlNodeRendererContext context, Sections sections, Wording wording) {
        this.context = context;
        this.html = context.getWriter();
        this.sections = sections;
        this.wording = wording;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(PageBlock.Opening.class, PageBlock.Standing.class, PageBlock.Wide.class);
    }

    @Override
    public void render(Node node) {
        switch ((PageBlock) node) {
            case PageBlock.Opening opening -> sections.open(opening.id, opening.title);
            case PageBlock.Standing standing -> sections.add(standing.segment);
            case PageBlock.Wide wide -> wide(wide);
        }
    }

    /// The keyboard can only scroll what it can focus, and what has focus needs a name.
    private void wide(PageBlock.Wide wide) {
        html.line();
        html.tag(
                "div",
                context.extendAttributes(
                        wide,
                        "div",
                        Map.of(
                                "class", "scroll",
                                "role", "region",
                                "tabindex", "0",
                                "aria-label", wording.table())));
        for (Node child = wide.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/div");
        html.line();
    }
}
