package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageParserTest {
    private static final String HEAD = "---\ntitle: T\n---\n";

    @Test
    void aPageWithoutATitleIsCalledByItsFolderAndSaysSo() {
        Page page = Pages.english("Hello");
        assertEquals("perceptron", page.title());
        assertEquals(List.of(Fault.Kind.MISSING_TITLE), Pages.kinds(page));
    }

    @Test
    void frontMatterHasNoOtherKeysThanItsOwn() {
        Page page = Pages.english("---\ntitle: T\nslide: [S1]\n---\n");
        Fault fault = page.faults().getFirst();
        assertEquals(Fault.Kind.UNKNOWN_ATTRIBUTE, fault.kind());
        assertEquals(3, fault.where().line());
        assertEquals("slides", fault.suggestion());
    }

    @Test
    void frontMatterThatNeverClosesIsAFaultNotAnEmptyPage() {
        Page page = Pages.english("---\ntitle: T\n\nHello");
        assertTrue(Pages.kinds(page).contains(Fault.Kind.UNCLOSED_FRONT_MATTER));
        assertTrue(Pages.html(page).contains("Hello"));
    }

    @Test
    void brokenFrontMatterLeavesTheTextStanding() {
        Page page = Pages.english("---\ntitle: [T\n---\nHello");
        assertTrue(Pages.kinds(page).contains(Fault.Kind.BROKEN_YAML));
        assertEquals("<p>Hello</p>", Pages.html(page));
    }

    @Test
    void anEmptyTextIsAPageWithAnEmptyIntroduction() {
        Page page = Pages.english("");
        assertEquals(List.of(new Section("intro", "", List.of())), page.sections());
        assertEquals(1, page.minutes());
    }

    @Test
    void aPageThatBeginsWithAHeadingHasNoIntroduction() {
        assertEquals(List.of("a"), ids("## A\n\ntext"));
    }

    @Test
    void idsAreAsciiAndUnique() {
        assertEquals(
                List.of("l-ete-a-noel-oeuf", "section", "l-ete-a-noel-oeuf-2", "section-2"),
                ids("## L'été à Noël : œuf\n\n## ???\n\n## L’été à Noël, œuf\n\n## 数学"));
    }

    @Test
    void anExplicitIdIsTakenAndNotShown() {
        Page page = Pages.english(HEAD + "## Weights, *briefly* {#weights}\n\ntext");
        assertEquals("weights", page.sections().getFirst().id());
        assertEquals("Weights, briefly", page.sections().getFirst().title());
    }

    @Test
    void anExplicitIdTakenTwiceIsAFaultButStillUnique() {
        Page page = Pages.english(HEAD + "## A {#a}\n\n## B {#a}\n\n## C {#intro}");
        assertEquals(
                List.of("a", "a-2", "intro-2"), page.sections().stream().map(Section::id).toList());
        assertEquals(List.of(Fault.Kind.DUPLICATE_ID, Fault.Kind.DUPLICATE_ID), Pages.kinds(page));
        assertEquals(6, page.faults().getFirst().where().line());
    }

    @Test
    void smallerHeadingsStayInTheProseWithAnAnchor() {
        assertEquals(
                "<h3 id=\"why-g\">Why <em>g</em></h3>\n<p>text</p>",
                Pages.html("### Why *g*\n\ntext"));
    }

    @Test
    void aHeadingInAQuotationOpensNothing() {
        assertEquals(List.of("intro"), ids("> ## A"));
    }

    @Test
    void readingTimeCountsWordsAndWidgets() {
        String words = "word ".repeat(540);
        assertEquals(3, Pages.english(words).minutes());
        assertEquals(4, Pages.english(words + "\n\n```widget perceptron\n```\n").minutes());
        assertEquals(9, Pages.english("---\ntitle: T\nminutes: 9\n---\n").minutes());
    }

    @Test
    void aWidgetsFaultStandsOnItsLineOfThePage() {
        Page page = Pages.english(HEAD + "text\n\n```widget perceptron\na: 1\nb: x\n```\n");
        Attributes attributes = Pages.segments(page, Segment.Widget.class).getFirst().attributes();
        attributes.number("a", 0, 0, 1);
        attributes.number("b", 0, 0, 1);
        assertEquals(
                new Source("en/perceptron/index.md", 8), attributes.faults().getFirst().where());
    }

    @Test
    void aWidgetThatIsReadTwiceHasTheSameFaultsTwice() {
        Page page = Pages.english(HEAD + "```widget perceptron\nb: x\n```\n");
        Segment.Widget widget = Pages.segments(page, Segment.Widget.class).getFirst();
        for (int i = 0; i < 2; i++) {
            Attributes attributes = widget.attributes();
            attributes.number("b", 0, 0, 1);
            assertEquals(1, attributes.faults().size());
        }
    }

    @Test
    void aBrokenWidgetBreaksOnlyItself() {
        Page page =
                Pages.english(HEAD + "a\n\n```widget one\nx: [\n```\n\n```widget two\n```\n\nb\n");
        assertEquals(
                List.of("one", "two"),
                Pages.segments(page, Segment.Widget.class).stream()
                        .map(Segment.Widget::name)
                        .toList());
        assertEquals("<p>a</p>\n<p>b</p>", Pages.html(page));
        Attributes broken = Pages.segments(page, Segment.Widget.class).getFirst().attributes();
        assertEquals(Fault.Kind.BROKEN_YAML, broken.faults().getFirst().kind());
        assertEquals(List.of(Fault.Kind.BROKEN_YAML), Pages.kinds(page));
    }

    @Test
    void aWidgetNeedsANameAndAPlaceOfItsOwn() {
        Page page =
                Pages.english(
                        HEAD + "```widget\n```\n\n```widget ../x\n```\n\n- ```widget a\n  ```\n");
        assertEquals(
                List.of(
                        Fault.Kind.MISSING_WIDGET_NAME,
                        Fault.Kind.MISSING_WIDGET_NAME,
                        Fault.Kind.MISPLACED_WIDGET),
                Pages.kinds(page));
        assertEquals(List.of(), Pages.segments(page, Segment.Widget.class));
    }

    @Test
    void aCodeBlockOfAnotherKindIsCode() {
        assertEquals(
                "<pre><code class=\"language-widgets\">x\n</code></pre>",
                Pages.html("```widgets\nx\n```"));
    }

    private static List<String> ids(String text) {
        return Pages.english(text).sections().stream().map(Section::id).toList();
    }
}
