package fr.automatants.amphi.course;

import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/// Adds to commonmark's HTML what the course wants: ids, roles, `rel`.
final class PageMarkup implements AttributeProvider {
    private static final String LABEL = "aria-label";

    private final Map<Node, String> ids;
    private final String prefix;
    private final Wording wording;

    /// `prefix` keeps the ids of footnotes apart from those of everything else.
    PageMarkup(Map<Node, String> ids, String prefix, Wording wording) {
        this.ids = ids;
        this.prefix = prefix;
        this.wording = wording;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        switch (node) {
            case Heading heading -> attributes.put("id", ids.getOrDefault(heading, ""));
            case Link link -> link(link, attributes);
            case Image _ -> attributes.put("loading", "lazy");
            case FootnoteReference _ -> reference(attributes);
            case FootnoteDefinition _ -> definition(tag, attributes);
            default -> {
                // commonmark's own attributes will do
            }
        }
    }

    private static void link(Link link, Map<String, String> attributes) {
        if (Links.outside(link.getDestination())) {
            attributes.put("rel", "noopener");
        } else {
            attributes.remove("rel");
        }
    }

    private void reference(Map<String, String> attributes) {
        prefix(attributes);
        if (attributes.containsKey("href")) {
            attributes.put("role", "doc-noteref");
        }
    }

    private void definition(String tag, Map<String, String> attributes) {
        prefix(attributes);
        switch (tag) {
            case "section" -> {
                attributes.put("role", "doc-endnotes");
                attributes.put(LABEL, wording.notes());
            }
            case "a" -> {
                String number = attributes.getOrDefault("data-footnote-backref-idx", "");
                attributes.put("role", "doc-backlink");
                attributes.put(LABEL, wording.back() + number);
            }
            default -> {
                // list items and paragraphs need no more
            }
        }
    }

    private void prefix(Map<String, String> attributes) {
        attributes.computeIfPresent("id", (_, id) -> prefix + id);
        attributes.computeIfPresent("href", (_, href) -> "#" + prefix + href.substring(1));
    }
}
