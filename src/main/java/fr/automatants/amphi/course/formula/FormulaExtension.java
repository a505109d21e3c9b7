package fr.automatants.amphi.course.formula;

import org.commonmark.Extension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Formulas in Markdown, rendered as `<amphi-formula>` elements whose text is the TeX.
public final class FormulaExtension
        implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    private FormulaExtension() {}

    /// The extension, for a parser and for a renderer.
    public static Extension create() {
        return new FormulaExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new FormulaBlockParser.Factory());
        parser.customInlineContentParserFactory(new InlineFormulaParser.Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(FormulaRenderer::new);
    }
}
