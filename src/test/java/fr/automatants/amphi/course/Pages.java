package fr.automatants.amphi.course;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the tests of pages share: parsing a text, and looking at what came out.
final class Pages {
    private static final String FILE = "fr/perceptron/index.md";
    private static final PageParser PARSER = new PageParser();

    private Pages() {}

    static Page french(String text) {
        return PARSER.parse(text, FILE, "fr");
    }

    static Page english(String text) {
        return PARSER.parse(text, "en/perceptron/index.md", "en");
    }

    static String html(Page page) {
        return segments(page, Segment.Prose.class).stream()
                .map(Segment.Prose::html)
                .collect(Collectors.joining("\n"));
    }

    /// The HTML of an English text without front matter.
    static String html(String text) {
        return html(english(text));
    }

    static <T extends Segment> List<T> segments(Page page, Class<T> type) {
        return all(page).filter(type::isInstance).map(type::cast).toList();
    }

    static List<Fault.Kind> kinds(Page page) {
        return page.faults().stream().map(Fault::kind).toList();
    }

    private static Stream<Segment> all(Page page) {
        return page.sections().stream().flatMap(section -> section.segments().stream());
    }
}
