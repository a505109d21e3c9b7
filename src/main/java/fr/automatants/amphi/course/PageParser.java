package fr.automatants.amphi.course;

import fr.automatants.amphi.course.formula.FormulaExtension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Turns the text of a page into sections of segments; whatever the text, a page comes out.
public final class PageParser {
    private static final int WORDS_A_MINUTE = 180;
    private static final int MOST_MINUTES = 600;
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    FootnotesExtension.create(),
                    FormulaExtension.create());

    private final Parser parser =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(Limits.DEEPEST)
                    .build();

    /// Parses a page. Its slug is the name of its folder.
    ///
    /// @param file the file relative to the content folder: `fr/perceptron/index.md`
    /// @param language the language it is written in, for its typography: `fr`
    public Page parse(String text, String file, String language) {
        return parse(text, file, new Writing(language, Glossary.EMPTY));
    }

    /// Parses a page whose terms are a glossary's.
    Page parse(String text, String file, Writing writing) {
        String language = writing.language();
        String slug = slug(file);
        Limits limits = new Limits(file);
        FrontMatter front = FrontMatter.split(text, file);
        Optional<Fault> tooLong = limits.length(front.body(), front.offset());
        if (tooLong.isPresent()) {
            return Page.broken(slug, language, tooLong.get());
        }
        try {
            Node document = parser.parse(front.body());
            return limits.depth(document)
                    .map(fault -> Page.broken(slug, language, fault))
                    .orElseGet(() -> page(front, document, file, writing));
        } catch (StackOverflowError e) {
            // commonmark itself is recursive; only nesting that no author writes gets here
            return Page.broken(slug, language, limits.tooDeep());
        }
    }

    static String slug(String file) {
        String[] parts = file.split("/", -1);
        return parts.length > 1 ? parts[parts.length - 2] : parts[0].replaceFirst("\\.md$", "");
    }

    private static Page page(FrontMatter front, Node document, String file, Writing writing) {
        String slug = slug(file);
        UnaryOperator<String> typography = writing.typography();
        Preparation prepared = new Preparation(file, front.offset(), writing);
        document.accept(prepared);
        List<Section> sections = render(document, prepared, slug, writing);

        Attributes head = front.attributes();
        String title = head.text("title", "");
        String summary = head.text("summary", "");
        List<String> goals = head.texts("goals", List.of());
        List<String> slides = Slides.read(head).names();
        int minutes = head.integer("minutes", minutes(prepared), 1, MOST_MINUTES);

        List<Fault> faults = new ArrayList<>(head.faults());
        front.fault().ifPresent(faults::add);
        if (title.isBlank()) {
            Source where = new Source(file, 1);
            faults.add(new Fault(where, Fault.Kind.MISSING_TITLE, slug, "", "title: …"));
        }
        faults.addAll(prepared.faults());
        faults.sort(Comparator.comparingInt(fault -> fault.where().line()));
        return new Page(
                slug,
                writing.language(),
                typography.apply(title.isBlank() ? slug : title),
                typography.apply(summary),
                goals.stream().map(typography).toList(),
                slides,
                minutes,
                sections,
                prepared.claims(),
                faults,
                false);
    }

    private static List<Section> render(
            Node document, Preparation prepared, String slug, Writing writing) {
        Wording wording = writing.wording();
        Sections sections = new Sections();
        HtmlRenderer.builder()
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .sanitizeUrls(true)
                .urlSanitizer(Links.SAFE)
                .attributeProviderFactory(_ -> new PageMarkup(prepared.ids(), slug + "-", wording))
                .nodeRendererFactory(context -> new PageRenderer(context, sections, wording))
                .nodeRendererFactory(context -> new TermRenderer(context, writing))
                .extensions(EXTENSIONS)
                .build()
                .render(document, sections);
        return sections.all();
    }

    private static int minutes(Preparation page) {
        long reading = Math.round((double) page.words() / WORDS_A_MINUTE);
        return (int) Math.clamp(reading + page.widgets(), 1, MOST_MINUTES);
    }
}
