package fr.automatants.amphi.course;

import fr.automatants.amphi.course.formula.FormulaExtension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// The Markdown of a widget's text as safe HTML: emphasis, code, links, terms, formulas, no blocks.
///
/// @param html without a paragraph around it, unless a blank line makes several
record Inline(String html, List<Fault> faults) {
    private static final List<Extension> EXTENSIONS = List.of(FormulaExtension.inline());
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).extensions(EXTENSIONS).build();

    /// Every fault stands on the one line.
    static Inline of(String markdown, Source where, Writing writing) {
        Node document = PARSER.parse(markdown);
        return new Limits(where.file())
                .depth(document)
                .map(fault -> new Inline("", List.of(fault)))
                .orElseGet(() -> render(document, where, writing));
    }

    private static Inline render(Node document, Source where, Writing writing) {
        Preparation prepared = new Preparation(where.file(), where.line() - 1, writing);
        document.accept(prepared);
        String html =
                HtmlRenderer.builder()
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .urlSanitizer(Links.SAFE)
                        .omitSingleParagraphP(true)
                        .attributeProviderFactory(
                                _ -> new PageMarkup(Map.of(), "", writing.wording()))
                        .nodeRendererFactory(context -> new TermRenderer(context, writing))
                        .extensions(EXTENSIONS)
                        .build()
                        .render(document);
        return new Inline(html.strip(), prepared.faults());
    }
}
