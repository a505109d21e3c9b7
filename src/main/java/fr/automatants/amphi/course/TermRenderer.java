package fr.automatants.amphi.course;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Writes terms as the browser's element: plain words, with their definition in its attributes.
final class TermRenderer implements NodeRenderer {
    private static final String TAG = "amphi-term";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Writing writing;

    TermRenderer(HtmlNodeRendererContext context, Writing writing) {
        this.context = context;
        this.html = context.getWriter();
        this.writing = writing;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TermMark.class);
    }

    @Override
    public void render(Node node) {
        html.tag(TAG, attributes(((TermMark) node).term));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/" + TAG);
    }

    private Map<String, String> attributes(Term term) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", term.name(writing.language()));
        attributes.put("definition", term.definition(writing.language()));
        if (!term.address().isEmpty()) {
            attributes.put("href", term.address());
            attributes.put("more", writing.wording().more());
        }
        return attributes;
    }
}
