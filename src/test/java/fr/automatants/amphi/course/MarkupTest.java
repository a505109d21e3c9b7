package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @Test
    void aTableScrollsSidewaysByTouchAndKeyboard() {
        String html = Pages.html(Pages.french("|a|b|\n|-|--:|\n|1|2|"));
        assertTrue(html.startsWith("<div "), html);
        for (String part :
                new String[] {
                    "class=\"scroll\"",
                    "tabindex=\"0\"",
                    "role=\"region\"",
                    "aria-label=\"Tableau\"",
                    "<th align=\"right\">b</th>"
                }) {
            assertTrue(html.contains(part), html);
        }
        assertTrue(html.endsWith("</table>\n</div>"), html);
    }

    @Test
    void aFootnoteLinksThereAndBackUnderIdsOfItsPage() {
        Page page = Pages.french("Un neurone[^a].\n\n[^a]: En 1958.\n");
        String html = Pages.html(page);
        for (String part :
                new String[] {
                    "href=\"#perceptron-fn-a\" id=\"perceptron-fnref-a\"",
                    "<li id=\"perceptron-fn-a\">",
                    "href=\"#perceptron-fnref-a\"",
                    "aria-label=\"Retour au texte, note 1\"",
                    "role=\"doc-endnotes\""
                }) {
            assertTrue(html.contains(part), html);
        }
    }

    @Test
    void footnotesStandAtTheEndOfTheLastSection() {
        Page page = Pages.english("a[^n]\n\n[^n]: note\n\n## B\n\nb");
        Segment last = page.sections().getLast().segments().getLast();
        assertTrue(((Segment.Prose) last).html().contains("class=\"footnotes\""));
        assertFalse(page.sections().getFirst().segments().toString().contains("footnotes\""));
    }

    @ParameterizedTest
    @CsvSource({
        "../perceptron, /course/perceptron",
        "../perceptron/, /course/perceptron",
        "perceptron.md, /course/perceptron",
        "perceptron, /course/perceptron",
        "../perceptron/index.md#weights, /course/perceptron#weights",
        "../home, /",
        "#weights, #weights",
        "/join, /join",
        "mailto:a@b.c, mailto:a@b.c",
    })
    void linksBetweenPagesLeadToTheCourse(String written, String resolved) {
        assertEquals(
                "<p><a href=\"" + resolved + "\">x</a></p>", Pages.html("[x](" + written + ")"));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/", "http://example.org/", "//example.org/", "HTTPS://e.org/"})
    void linksOutOfTheSiteKnowNothingOfIt(String address) {
        assertTrue(Pages.html("[x](" + address + ")").contains("rel=\"noopener\""));
    }
}
