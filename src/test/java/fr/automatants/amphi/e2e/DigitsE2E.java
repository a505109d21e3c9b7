package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DigitsE2E extends WidgetE2E {
    DigitsE2E() {
        super("digits");
    }

    @BeforeEach
    void aHandfulOfFivesIsThere() {
        assertThat(pictures()).hasCount(24);
        assertThat(widget.locator(".count")).hasText(Pattern.compile("^5.421 images du chiffre 5"));
    }

    @Test
    void thePicturesHaveInk() {
        Object inks =
                pictures()
                        .first()
                        .locator("canvas")
                        .evaluate(
                                "c => new Set(c.getContext('2d').getImageData(0, 0, 26, 26).data).size");
        assertTrue(((Number) inks).intValue() > 20, "found only " + inks + " colours");
    }

    @Test
    void anotherDigitOrderAndPageGoIntoTheAddressUntilReset() {
        button("3").click();
        button("Les plus étranges").click();
        button("Après →").click();
        assertThat(widget.locator(".turning")).containsText("page 2 sur 256");
        page.waitForURL(Pattern.compile("digits=3%3Bstrangest%3B1%3B-1"));
        String shown = pictures().first().getAttribute("aria-label");
        page.reload();
        assertThat(pictures().first()).hasAttribute("aria-label", shown);
        reset();
        assertThat(widget.locator(".count")).containsText("du chiffre 5");
        page.waitForURL(Pattern.compile("/gallery/digits$"));
    }

    @Test
    void anotherHandfulIsAnother() {
        String before = pictures().first().getAttribute("aria-label");
        button("Une autre poignée →").click();
        assertThat(pictures().first()).not().hasAttribute("aria-label", before);
    }

    @Test
    void theKeyboardWalksToAPictureAndLooksCloser() {
        pictures().first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(widget.locator(".album [aria-pressed=true]")).hasCount(1);
        assertThat(widget.locator(".chosen")).containsText("étiquette 5");
        assertThat(widget.locator("[role=status]")).containsText("étiquette 5");
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        assertThat(widget.locator(".count"))
                .hasText("5,421 pictures of the digit 5, out of the 60,000 of the collection");
    }

    private Locator pictures() {
        return widget.locator(".album button");
    }

    private Locator button(String name) {
        return widget.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
