package fr.automatants.amphi.course.formula;

import org.commonmark.Extension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Formulas in Markdown, rendered as `<amphi-formula>` elements whose text is the TeX.
public final class FormulaExtension
        implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    private final boolean blocks;

    private FormulaExtension(boolean blocks) {
        this.blocks = blocks;
    }

    /// The extension, for a parser and for a renderer.
    public static Extension create() {
        return new FormulaExtension(true);
    }

    /// The same for texts without blocks: a formula only ever stands in a line.
    public static Extension inline() {
        return new FormulaExtension(false);
    }

    @Override
    public void extend(Parser.Builder parser) {
        if (blocks) {
            parser.customBlockParserFactory(new FormulaBlockParser.Factory());
        }
        parser.customInlineContentParserFactory(new InlineFormulaParser.Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(FormulaRenderer::new);
    }
}
