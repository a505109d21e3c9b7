package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {
    private static final String FILE = "fr/page/index.md";
    private static final Writing FRENCH = new Writing("fr", Glossary.EMPTY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Un *mot* **fort**|Un <em>mot</em> <strong>fort</strong>",
                "Que vaut $z_1$ ?|Que vaut <amphi-formula>z_1</amphi-formula>\u202F?",
                "[Ici](../perceptron#bias)|<a href=\"/course/perceptron#bias\">Ici</a>",
                "# C'est `x < 1`|# C’est <code>x &lt; 1</code>",
                "- 1. 11 274|- 1. 11\u202F274",
                "$$x$$|<amphi-formula display=\"\">x</amphi-formula>",
            })
    void aLineOfMarkdownIsHtmlInThePagesTypography(String markdown, String html) {
        assertEquals(new Inline(html, List.of()), inline(markdown));
    }

    @Test
    void aBlankLineMakesParagraphs() {
        assertEquals("<p>Un.</p>\n<p>Deux.</p>", inline("Un.\n\nDeux.").html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<img src=x onerror=x>",
                "a <amphi-term onclick=x>",
                "```\n<b onclick=x>\n```",
                "| <i onload=x> |",
                "$<script>$"
            })
    void htmlIsShownNotObeyed(String markdown) {
        assertFalse(inline(markdown).html().matches("(?is).*<(script|img|b |i |amphi-term).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](javascript:a)", "![x](data:a)", "[x](term:nothing)"})
    void whatIsWrongIsAFaultOnTheTextsLine(String markdown) {
        Attributes attributes = new YamlReader("a: 1\ntext: '" + markdown + "'", FILE, 10).read();
        attributes.text("a", "");
        attributes.prose("text", "");
        assertEquals(1, attributes.faults().size());
        assertEquals(new Source(FILE, 11), attributes.faults().getFirst().where());
    }

    @Test
    void nestingThatNoAuthorWritesIsRefused() {
        String markdown = "*a **a ".repeat(200) + "b" + " a** a*".repeat(200);
        assertEquals(Fault.Kind.TOO_DEEP, inline(markdown).faults().getFirst().kind());
    }

    private static Inline inline(String markdown) {
        return Inline.of(markdown, new Source(FILE, 7), FRENCH);
    }
}
