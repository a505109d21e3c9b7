package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    /// Five lists, each nine times the one before: 59 049 values if they were all made.
    private static final String BOMB =
            """
            a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: [*d, *d, *d, *d, *d, *d, *d, *d, *d]
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<div onclick=x>\n\nhi\n\n</div>",
                "|<b>a</b>|\n|-|\n|<i onload=x>|",
                "a[^1]\n\n[^1]: <script>x</script>",
                "### <svg onload=x>",
                "<amphi-formula onclick=x>",
            })
    void htmlIsShownNotObeyed(String text) {
        String html = Pages.html(text);
        assertFalse(
                html.matches("(?is).*<(script|img|div on|b>|i on|svg|amphi-formula on).*"), html);
        assertTrue(html.contains("&lt;"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java&#10;script:alert(1)>)",
                "[x](data:text/html;base64,PHN2Zz4=)",
                "[x](vbscript:x)",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,x)",
                "<javascript:alert(1)>",
                "[x][r]\n\n[r]: javascript:alert(1)",
                "[x](&#106;avascript:alert(1))",
                "[x](file:///etc/passwd)",
            })
    void unsafeAddressesAreTakenOutAndTold(String text) {
        Page page = Pages.english("---\ntitle: T\n---\n" + text);
        String html = Pages.html(page);
        assertTrue(html.contains("href=\"\"") || html.contains("src=\"\""), html);
        assertEquals(List.of(Fault.Kind.UNSAFE_LINK), Pages.kinds(page));
        assertEquals(4, page.faults().getFirst().where().line());
    }

    @Test
    void attributesCannotBeBrokenOutOf() {
        String html =
                Pages.html("[x](/a\"onclick=\"b '\"c\"')\n\n[^\"x]\n\n[^\"x]: y\n\n```a\"b\n```");
        assertFalse(html.contains("\"onclick="), html);
        assertFalse(html.contains("fn-\"x"), html);
        assertFalse(html.contains("language-a\"b"), html);
    }

    /// In one paragraph, where most is refused, and in paragraphs as long as they may be.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1. ",
                "*a **a ",
                "[",
                "![",
                "[a](",
                "`",
                "``a`",
                "$",
                "$a ",
                "$$",
                "$$a ",
                "\\$",
                "<",
                "<a ",
                "&",
                "|",
                "|a|\n|-|\n",
                "[^a]",
                "[^a]: ",
                "***a",
                "_a ",
                "\n$$\n",
                "```widget a\n",
                "# {#a}\n",
                "- a\n ",
                "\u0000",
                "\uD800",
                "a: ",
                "---\n"
            })
    void aPageOfNothingButOneSignIsReadSoon(String sign) {
        String text = sign.repeat(100_000 / sign.length());
        String paragraph = sign.repeat(9_900 / sign.length()) + "\n\n";
        assertTimeoutPreemptively(SOON, () -> Pages.french(text));
        assertTimeoutPreemptively(SOON, () -> Pages.french(paragraph.repeat(5)));
    }

    @Test
    void nestingThatNoAuthorWritesIsRefused() {
        String text = "*a **a ".repeat(500) + "b" + " a** a*".repeat(500);
        assertEquals(List.of(Fault.Kind.TOO_DEEP), Pages.kinds(Pages.english(text)));
    }

    @Test
    void quotationsInQuotationsStopSomewhere() {
        String html = Pages.html("> ".repeat(4000) + "x");
        assertTrue(html.split("<blockquote>").length < 100);
    }

    @Test
    void aTextLongerThanAnyPageIsRefused() {
        Page page = Pages.english("a".repeat(300_001));
        assertEquals(List.of(Fault.Kind.TOO_LONG), Pages.kinds(page));
    }

    @Test
    void aParagraphLongerThanAnyIsRefusedOnItsLine() {
        Page page = Pages.english("---\ntitle: T\n---\nshort\n\n" + "word ".repeat(2001));
        assertEquals(List.of(Fault.Kind.TOO_LONG), Pages.kinds(page));
        assertEquals(6, page.faults().getFirst().where().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [*a]",
                "a: !!java.net.URL [x]\n",
                BOMB,
            })
    void yamlThatWouldGrowOrActIsAFault(String yaml) {
        assertTimeoutPreemptively(
                SOON,
                () -> {
                    Attributes attributes = new YamlReader(yaml, "f", 1).read();
                    attributes.number("a", 0, 0, 1);
                    assertFalse(attributes.faults().isEmpty());
                });
    }

    @Test
    void thousandsOfBracketsAreBrokenYaml() {
        Attributes attributes = new YamlReader("a: " + "[".repeat(50_000), "f", 1).read();
        assertEquals(Fault.Kind.BROKEN_YAML, attributes.faults().getFirst().kind());
    }
}
