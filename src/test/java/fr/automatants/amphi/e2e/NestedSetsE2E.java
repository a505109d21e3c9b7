package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NestedSetsE2E extends WidgetE2E {
    NestedSetsE2E() {
        super("nested-sets");
    }

    @BeforeEach
    void allExamplesWait() {
        right(0);
        assertThat(widget.locator(".tray .chip")).hasCount(9);
    }

    @Test
    void anExampleIsTappedThenItsSet() {
        chip("spam-filter").click();
        set("ai").click();
        assertThat(chip("spam-filter")).hasAttribute("data-verdict", "too-wide");
        right(0);
        chip("spam-filter").click();
        set("machine-learning").click();
        assertThat(chip("spam-filter")).hasAttribute("data-verdict", "right");
        assertThat(widget.locator(".told")).containsText("messages déjà triés");
        right(1);
    }

    @Test
    void anExampleIsDraggedIntoItsSet() {
        chip("chatgpt").dragTo(set("deep-learning"));
        assertThat(chip("chatgpt")).hasAttribute("data-verdict", "right");
        assertThat(widget.locator(".ring.deep-learning .chip")).hasCount(1);
        right(1);
    }

    @Test
    void theKeyboardDoesItToo() {
        chip("thermostat").focus();
        page.keyboard().press("Enter");
        assertThat(chip("thermostat")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("Escape");
        assertThat(chip("thermostat")).hasAttribute("aria-pressed", "false");
        page.keyboard().press("Enter");
        set("outside").focus();
        page.keyboard().press("Enter");
        assertThat(chip("thermostat")).hasAttribute("data-verdict", "right");
        assertThat(chip("deep-blue")).isFocused();
    }

    @Test
    void theStateIsInTheAddressUntilReset() {
        chip("deep-blue").click();
        set("deep-learning").click();
        page.waitForURL(Pattern.compile("nested-sets=deep-blue%3Adeep-learning"));
        page.reload();
        assertThat(chip("deep-blue")).hasAttribute("data-verdict", "too-narrow");
        reset();
        assertThat(widget.locator(".tray .chip")).hasCount(9);
        page.waitForURL(Pattern.compile("/gallery/nested-sets$"));
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        chip("calculator").click();
        set("outside").click();
        assertThat(widget.locator(".told")).containsText("algorithm written beforehand");
        right(1);
    }

    private Locator chip(String id) {
        return widget.locator("[data-chip='" + id + "']");
    }

    /// The name of the set, which is the button that takes what is in hand.
    private Locator set(String name) {
        return widget.locator("[data-ring='" + name + "'] > .ring-name");
    }

    private void right(int count) {
        assertThat(widget.locator(".count")).hasAttribute("data-right", String.valueOf(count));
    }
}
