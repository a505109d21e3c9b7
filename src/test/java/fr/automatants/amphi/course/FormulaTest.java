package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$x$ | x",
                "$a_1 * b_2 * c$ | a_1 * b_2 * c",
                "$\\frac{1}{2}$ | \\frac{1}{2}",
                "$[a](b)$ | [a](b)",
                "$`a`$ | `a`",
                "$a < b$ | a &lt; b",
                "$<script>$ | &lt;script&gt;",
                "$5\\$$ | 5\\$",
                "$x$. | x",
                "$5$ | 5",
            })
    void whatStandsBetweenDollarsIsTheFormulaAsItIs(String text, String tex) {
        String html = Pages.html(text);
        assertTrue(html.contains("<amphi-formula>" + tex + "</amphi-formula>"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and $6",
                "from $5 to $6.",
                "$ x$",
                "$x $",
                "$x$2",
                "\\$x\\$",
                "$x\\$",
                "$",
                "$$$",
                "$$$x$$$",
                "`$x$`",
                "a $x",
                "costs 5$ or 6$",
                "$5, $6, $7"
            })
    void whatIsNoFormulaKeepsItsDollars(String text) {
        String html = Pages.html(text);
        assertTrue(!html.contains("amphi-formula"), html);
        assertTrue(html.contains("$"), html);
    }

    @Test
    void aPriceDoesNotHideAFormulaAfterIt() {
        assertEquals("<p>$5 for <amphi-formula>x</amphi-formula></p>", Pages.html("$5 for $x$"));
    }

    @Test
    void aFormulaMayGoOnInTheNextLine() {
        assertEquals("<p><amphi-formula>a + b</amphi-formula></p>", Pages.html("$a +\nb$"));
    }

    @Test
    void aFormulaStandsInsideEmphasisTablesAndLists() {
        assertTrue(Pages.html("**so $x_1$**").contains("<strong>so <amphi-formula>x_1<"));
        assertTrue(Pages.html("|a|\n|-|\n|$x_1$|").contains("<amphi-formula>x_1<"));
        assertTrue(Pages.html("- $x_1$").contains("<amphi-formula>x_1<"));
    }

    @Test
    void doubleDollarsInALineAreAFormulaForDisplay() {
        assertEquals(
                "<p>so <amphi-formula display=\"\">x</amphi-formula> holds</p>",
                Pages.html("so $$ x $$ holds"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$$\nx\n$$", "$$ x $$", "$$x$$", "$$ x\n$$", "$$\nx $$", "  $$\n  x\n  $$"})
    void aBlockIsWrittenOnOneLineOrSeveral(String text) {
        Page page = Pages.english(text);
        assertEquals(List.of("x"), tex(page));
        assertEquals("", Pages.html(page));
    }

    @Test
    void aBlockIsNotMarkdown() {
        assertEquals(
                List.of("a_1 * b\n- c_1 * d\n# e\n\\$"),
                tex(Pages.english("$$\na_1 * b\n- c_1 * d\n# e\n\\$\n$$")));
    }

    @Test
    void aBlockEndsAParagraphAndOneMayFollow() {
        Page page = Pages.english("before\n$$\nx\n$$\nafter");
        assertEquals("<p>before</p>\n<p>after</p>", Pages.html(page));
        assertEquals(List.of("x"), tex(page));
    }

    @Test
    void aBlockThatNeverClosesEndsWithItsParagraphAndIsAFault() {
        Page page = Pages.english("---\ntitle: T\n---\n$$\nx\n\nafter\n");
        assertEquals(List.of(Fault.Kind.UNCLOSED_FORMULA), Pages.kinds(page));
        assertEquals(4, page.faults().getFirst().where().line());
        assertEquals("<p>after</p>", Pages.html(page));
    }

    @Test
    void aBlockInAListStaysThere() {
        assertTrue(
                Pages.html("- so:\n\n  $$\n  x\n  $$\n")
                        .contains("<amphi-formula display=\"\">x</amphi-formula>"));
    }

    private static List<String> tex(Page page) {
        return Pages.segments(page, Segment.Formula.class).stream()
                .map(Segment.Formula::tex)
                .toList();
    }
}
