package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PixelsE2E extends WidgetE2E {
    PixelsE2E() {
        super("pixels");
    }

    @BeforeEach
    void theFirstFiveIsThere() {
        pixel("145", "0,992");
    }

    @Test
    void theAnswerIsOneAtFiveAndZeroElsewhere() {
        assertThat(widget.locator(".answer b"))
                .hasText(new String[] {"0", "0", "0", "0", "0", "1", "0", "0", "0", "0"});
    }

    @Test
    void theKeyboardMovesThePixelInAllThreeViews() {
        widget.locator(".square").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowLeft");
        assertThat(widget.locator(".result-i")).hasText("170");
        assertThat(widget.locator(".view").first()).hasText("La ligne 6, seule");
        assertThat(widget.locator(".entries .now")).containsText("170");
        assertThat(slider("ligne")).hasValue("6");
        assertThat(slider("colonne")).hasValue("14");
        assertThat(widget.locator("[role=status]")).containsText("Ligne 6, colonne 14, i = 170");
    }

    @Test
    void aMouseOverTheVectorShowsThePixelInThePictureWithoutChoosingIt() {
        BoundingBox strip = widget.locator(".of-all").boundingBox();
        page.mouse().move(strip.x + strip.width / 2, strip.y + strip.height / 2);
        int i = Integer.parseInt(widget.locator(".result-i").textContent());
        String style = widget.locator(".square").getAttribute("style");
        assertEquals("--r: " + i / 26 + "; --c: " + i % 26, style);
        page.mouse().move(0, 0);
        pixel("145", "0,992");
    }

    @Test
    void anotherDigitAndPixelStayInTheAddressUntilReset() {
        widget.getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("0").setExact(true))
                .click();
        slider("i").fill("675");
        assertThat(widget.locator(".result-i")).hasText("675");
        page.waitForURL(Pattern.compile("pixels=1%3B675"));
        page.reload();
        pixel("675", "0");
        assertThat(widget.locator(".answer .one small")).hasText("0");
        reset();
        pixel("145", "0,992");
    }

    @Test
    void unrollingEndsWithTheWholeVector() {
        widget.getByText("Dérouler l’image").click();
        assertThat(widget.locator(".of-all"))
                .hasAttribute("style", Pattern.compile("--unrolled: [1-9]$"));
        assertThat(widget.locator(".of-all"))
                .hasAttribute("style", Pattern.compile("--unrolled: 26$"));
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        pixel("145", "0.992");
        assertThat(widget.locator(".view").first()).hasText("Row 5, alone");
    }

    private void pixel(String i, String x) {
        assertThat(widget.locator(".result-i")).hasText(i);
        assertThat(widget.locator(".result-x")).hasText(x);
    }
}
