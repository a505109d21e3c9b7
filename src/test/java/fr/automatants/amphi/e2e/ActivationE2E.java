package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ActivationE2E extends WidgetE2E {
    ActivationE2E() {
        super("activation");
    }

    @Test
    void zSlidesByHandAndKeyboard() {
        reads("0,731", "0,197");
        slider("z").fill("0");
        reads("0,5", "0,25");
        slider("z").focus();
        page.keyboard().press("End");
        reads("0,998", "0,002");
        type("z", "8");
        assertThat(field("z")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void severalFunctionsMayBeComparedAndOneAlwaysStays() {
        widget.getByText("tanh").click();
        assertThat(widget.locator(".value-y")).hasCount(2);
        widget.locator("button[aria-pressed=true]").first().click();
        assertThat(widget.locator(".value-y")).hasText(new String[] {"0,762"});
        widget.locator("button[aria-pressed=true]").first().click();
        assertThat(widget.locator(".value-y")).hasCount(1);
    }

    @Test
    void aReloadKeepsTheStateUntilReset() {
        slider("z").fill("-2");
        widget.getByText("Dérivée").click();
        assertThat(widget.locator(".value-slope")).hasCount(0);
        page.waitForURL(Pattern.compile("activation=sigmoid%3B-2%3Bno"));
        page.reload();
        assertThat(widget.locator(".value-y")).hasText("0,119");
        reset();
        reads("0,731", "0,197");
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        reads("0.731", "0.197");
        assertThat(widget).containsText("Leaky ReLU");
    }

    private void reads(String y, String slope) {
        assertThat(widget.locator(".value-y")).hasText(y);
        assertThat(widget.locator(".value-slope")).hasText(slope);
    }
}
