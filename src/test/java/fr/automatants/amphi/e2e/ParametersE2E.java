package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParametersE2E extends WidgetE2E {
    ParametersE2E() {
        super("parameters");
    }

    @BeforeEach
    void theDecksNetworkIsThere() {
        total("11\u202f274");
    }

    @Test
    void theDecksSumIsWrittenOut() {
        Locator rows = widget.locator(".sum tr");
        assertThat(rows.nth(0)).hasText(Pattern.compile("676·16\\s*\\+\\s*16\\s*= 10\u202f832"));
        assertThat(rows.nth(1)).hasText(Pattern.compile("16·16\\s*\\+\\s*16\\s*= 272"));
        assertThat(rows.nth(2)).hasText(Pattern.compile("16·10\\s*\\+\\s*10\\s*= 170"));
        assertThat(rows.nth(3)).containsText("10\u202f832 + 272 + 170");
        assertThat(widget.locator(".facts")).containsText("45\u202f096 octets");
        assertThat(widget.locator(".facts")).containsText("11\u202f232 multiplications");
        assertThat(widget.locator("canvas")).hasCount(3);
    }

    @Test
    void layersAreAddedRemovedAndResized() {
        type("n₁", "32");
        total("22\u202f362");
        assertThat(widget.getByText("Après apprentissage")).hasCount(0);
        button("Ajouter une couche").click();
        assertThat(widget.locator(".sum tr")).hasCount(5);
        button("Retirer une couche").click();
        total("22\u202f362");
        slider("n₁").focus();
        page.keyboard().press("ArrowLeft");
        total("21\u202f669");
    }

    @Test
    void whatIsTooMuchIsRefusedKindly() {
        type("n₁", "2000");
        assertThat(field("n₁")).hasAttribute("aria-invalid", "true");
        total("11\u202f274");
        for (int i = 0; i < 3; i++) {
            button("Ajouter une couche").click();
        }
        assertThat(widget.locator("[role=status]")).containsText("5 couches, c’est déjà profond");
        assertThat(widget.locator(".sum tr")).hasCount(6);
        type("n₁", "1024");
        assertThat(widget.locator(".crowd")).containsText("trop pour les peindre une à une");
    }

    @Test
    void aFingerOrAMouseNamesAKnob() {
        widget.locator("canvas").nth(2).click();
        assertThat(widget.locator(".readout"))
                .containsText(Pattern.compile("w\\(3\\)\\d+,\\d+\\s+= −?\\d(,\\d+)?"));
        assertThat(widget.locator(".ring")).hasCount(1);
    }

    @Test
    void theKeyboardFindsAKnobTurnsItAndTheAddressKeepsIt() {
        widget.locator(".knobs").focus();
        page.keyboard().press("End");
        assertThat(widget.locator(".readout")).containsText("Biais du neurone 10, couche 3");
        button("Après apprentissage").click();
        assertThat(widget.locator(".outputs .winner b")).hasText("5");
        type("b", "5");
        assertThat(widget.locator(".notice")).containsText("La sortie");
        String share = widget.locator(".outputs .share").nth(9).textContent();
        page.waitForURL(Pattern.compile("trained%3B11273%3B5$"));
        page.reload();
        assertThat(widget.locator(".outputs .share").nth(9)).hasText(share);
        assertThat(field("b")).hasValue("5");
        reset();
        assertThat(widget.locator(".ring")).hasCount(0);
        page.waitForURL(Pattern.compile("/gallery/parameters$"));
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        total("11,274");
        assertThat(widget.locator(".facts")).containsText("45,096 bytes");
        assertEquals(1, widget.getByText("Add a layer").count());
    }

    private Locator button(String name) {
        return widget.getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private void total(String number) {
        assertThat(widget.locator(".result-total")).hasText(number);
    }
}
