package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two hundred attempts to bring a script into a page; the HTML is judged as a browser reads it.
class HostileCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/hostile.txt");
    private static final int HEAD = 2;

    /// Whatever is not listed is refused: new ways in need not be known.
    private static final Set<String> ELEMENTS =
            Set.of(
                    "p",
                    "em",
                    "strong",
                    "a",
                    "img",
                    "br",
                    "hr",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "div",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "section",
                    "sup",
                    "amphi-formula");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "href",
                    "src",
                    "alt",
                    "title",
                    "id",
                    "class",
                    "role",
                    "aria-label",
                    "rel",
                    "loading",
                    "tabindex",
                    "align",
                    "start",
                    "display",
                    "data-footnotes",
                    "data-footnote-ref",
                    "data-footnote-backref",
                    "data-footnote-backref-idx");

    private static final Pattern CODE = Pattern.compile("\\{U\\+([0-9A-F]{4})}");
    private static final Pattern SCHEME =
            Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    @Test
    void thereAreEnoughAttempts() {
        assertTrue(corpus().distinct().count() >= 200);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void noScriptNoHandlerAndNoUnsafeAddressGetsIntoAPage(String line) {
        String text = decoded(line);
        for (Page page : List.of(Pages.french(text), Pages.english("before\n\n" + text))) {
            page.sections().forEach(section -> harmless(section, line));
        }
    }

    /// What the assertion would catch, lest it catch nothing.
    @ParameterizedTest
    @MethodSource("harmful")
    void aPageThatWereHarmfulWouldBeNoticed(String html) {
        Section section = new Section("a", "", List.of(new Segment.Prose(html)));
        assertTrue(!complaints(section).isEmpty(), html);
    }

    static Stream<String> harmful() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='java&#10;script:x'>x</a>",
                "<a href=' \u0001JavaScript:x'>x</a>",
                "<img src='data:image/svg+xml,x'>",
                "<p style='x'>",
                "<svg></svg>");
    }

    static Stream<String> corpus() {
        try {
            return Files.readAllLines(CORPUS).stream().skip(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void harmless(Section section, String line) {
        assertEquals(List.of(), complaints(section), line);
        assertTrue(section.id().matches("[a-z0-9-]+"), line);
    }

    private static List<String> complaints(Section section) {
        return section.segments().stream()
                .filter(Segment.Prose.class::isInstance)
                .map(prose -> Jsoup.parseBodyFragment(((Segment.Prose) prose).html()).body())
                .flatMap(body -> body.getAllElements().stream().skip(1))
                .flatMap(HostileCorpusTest::complaints)
                .toList();
    }

    private static Stream<String> complaints(Element element) {
        Stream<String> name =
                ELEMENTS.contains(element.tagName()) ? Stream.of() : Stream.of(element.tagName());
        return Stream.concat(
                name,
                element.attributes().asList().stream()
                        .filter(attribute -> !harmless(attribute))
                        .map(attribute -> element.tagName() + " " + attribute));
    }

    private static boolean harmless(Attribute attribute) {
        if (!ATTRIBUTES.contains(attribute.getKey())) {
            return false;
        }
        boolean address = Set.of("href", "src").contains(attribute.getKey());
        return !address || safe(attribute.getValue());
    }

    /// A browser drops line ends and tabs anywhere in an address, and control characters before it.
    private static boolean safe(String address) {
        String read =
                address.replaceAll("[\t\n\r]", "")
                        .replaceAll("^[\\x00-\\x20]+", "")
                        .toLowerCase(Locale.ROOT);
        Matcher scheme = SCHEME.matcher(read);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1));
    }

    private static String decoded(String line) {
        return CODE.matcher(line.replace("{NL}", "\n"))
                .replaceAll(sign ->
                        Matcher.quoteReplacement(
                                Character.toString(Integer.parseInt(sign.group(1), 16))));
    }
}
