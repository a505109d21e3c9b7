package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeuronAnatomyE2E extends WidgetE2E {
    NeuronAnatomyE2E() {
        super("neuron-anatomy");
    }

    @BeforeEach
    void theDefaultFires() {
        result("z = 1,5, donc y = 1");
    }

    @Test
    void aBrakeKeepsItAtRestAndTheSignalPassesOnDemand() {
        widget.getByText("x₂ = 0").click();
        result("z = −0,5, donc y = 0");
        // Lit for less than half a second, which a busy machine may look past.
        widget.evaluate(
                "card => new MutationObserver(() => card.querySelector('.part.hillock.lit')"
                        + " && card.setAttribute('data-seen', 'hillock'))"
                        + ".observe(card, { subtree: true, attributeFilter: ['class'] })");
        widget.locator(".send").click();
        result("le neurone reste au repos");
        assertThat(widget).hasAttribute("data-seen", "hillock");
        assertThat(widget.locator(".part.lit")).hasCount(0);
    }

    @Test
    void aPartLightsItsTwinByAButtonOrByATapOnThePicture() {
        pairs().nth(3).focus();
        page.keyboard().press("Enter");
        assertThat(widget.locator(".part.hillock.lit")).hasCount(2);
        assertThat(widget.locator(".said")).containsText("tout ou rien");
        widget.locator(".part.axon .badge").first().click();
        assertThat(widget.locator(".part.axon.lit")).hasCount(2);
        assertThat(pairs().nth(4)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void manyNeuronsMakeANetworkWhoseLinksLightUp() {
        widget.getByText("Un réseau").click();
        assertThat(widget.locator(".link")).hasCount(36);
        widget.getByText("Neurone suivant").click();
        assertThat(widget.locator(".link.on")).hasCount(4);
        widget.locator(".cell").nth(4).click();
        assertThat(widget.locator(".link.on")).hasCount(7);
        page.waitForURL(Pattern.compile("neuron-anatomy=101%3Bstep%3Bnone%3B5"));
    }

    @Test
    void theStateStaysInTheAddressUntilReset() {
        widget.getByText("Sigmoïde").click();
        widget.getByText("x₃ = 1").click();
        pairs().first().click();
        page.waitForURL(Pattern.compile("neuron-anatomy=100%3Bsigmoid%3Bsynapses%3B-1"));
        page.reload();
        result("z = 0,5, donc y = 0,622");
        assertThat(pairs().first()).hasAttribute("aria-pressed", "true");
        reset();
        result("z = 1,5, donc y = 1");
        page.waitForURL(Pattern.compile("/gallery/neuron-anatomy$"));
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        result("z = 1.5, so y = 1");
    }

    private Locator pairs() {
        return widget.locator(".pairs button");
    }

    private void result(String text) {
        assertThat(widget.locator(".result")).containsText(text);
    }
}
