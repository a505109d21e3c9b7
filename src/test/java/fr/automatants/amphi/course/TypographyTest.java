package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {
    /// `_` stands for a narrow no-break space.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Bonjour ! | Bonjour_!",
                "Qui ? Moi ; lui : eux. | Qui_? Moi_; lui_: eux.",
                "« oui » | «_oui_»",
                "57,7 % | 57,7_%",
                "11 274 paramètres | 11_274 paramètres",
                "1 000 000 | 1_000_000",
                "L'IA d'aujourd'hui | L’IA d’aujourd’hui",
                "qu'1 sur 2 | qu’1 sur 2",
            })
    void frenchTextGetsItsSpacesAndApostrophes(String text, String expected) {
        assertEquals(expected.replace('_', '\u202F'), Typography.of("fr").apply(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:b",
                "http://x.org/?a",
                "1958 200",
                "3,141 592",
                "1 2 3",
                "1 23",
                "12 3456",
                "1 234 5",
                "W' = 3",
                "'mot'",
                "x = 2"
            })
    void whatItCannotBeSureOfIsLeft(String text) {
        assertEquals(text, Typography.of("fr").apply(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aSizeIsNeverBrokenOverTwoLines(String language) {
        assertEquals(
                "26\u00A0×\u00A026\u00A0·\u00A03, x × y",
                Typography.of(language).apply("26 × 26 · 3, x × y"));
    }

    @Test
    void otherLanguagesAreLeftAsTheyAre() {
        assertEquals("It's 11 274 !", Typography.of("en").apply("It's 11 274 !"));
    }

    @Test
    void codeAndFormulasAndAddressesAreNotText() {
        assertEquals(
                "<p><code>a ? b : c'd</code> <amphi-formula>a : b</amphi-formula>"
                        + " <a href=\"x?a='1'\">x</a></p>",
                Pages.html(Pages.french("`a ? b : c'd` $a : b$ [x](x?a='1')"))
                        .replace("&#39;", "'"));
    }

    @Test
    void titlesAndHeadingsArePrintedTooAndEmphasisDoesNotDisturb() {
        Page page = Pages.french("---\ntitle: Qui ?\nsummary: L'IA\n---\n## Et « *moi* » ?\n");
        assertEquals("Qui\u202F?", page.title());
        assertEquals("L’IA", page.summary());
        assertEquals("Et «\u202Fmoi\u202F»\u202F?", page.sections().getFirst().title());
        assertEquals("<p>l’<em>eau</em>\u202F!</p>", Pages.html(Pages.french("l'*eau* !")));
    }
}
