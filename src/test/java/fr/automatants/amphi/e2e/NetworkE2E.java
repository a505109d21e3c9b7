package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetworkE2E extends WidgetE2E {
    /// The training takes some seconds of an idle processor.
    private static final double LEARNT_MS = 60_000;

    NetworkE2E() {
        super("network");
    }

    @BeforeEach
    void nothingIsComputedYet() {
        whole("ŷ = g₃(W₃·g₂(W₂·g₁(W₁·x + B₁) + B₂) + B₃)");
        assertThat(widget.locator("[data-neuron]")).hasCount(16 + 16 + 10);
    }

    @Test
    void aFinishedLayerGetsItsNameInTheFormula() {
        press("Finir la couche");
        whole("ŷ = g₃(W₃·g₂(W₂·a₁ + B₂) + B₃)");
        assertThat(widget.locator(".names li").first()).containsText("16 × 676 · 676 × 1");
        press("Finir la couche");
        press("Finir la couche");
        whole("ŷ = a₃");
        press("Un neurone en arrière");
        whole("ŷ = g₃(W₃·a₂ + B₃)");
    }

    @Test
    void arrowsOnTheFormulaUnfoldIt() {
        widget.locator("[data-formula]").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        whole("ŷ = g₃(W₃·a₂ + B₃)");
        page.keyboard().press("ArrowLeft");
        whole("ŷ = g₃(W₃·g₂(W₂·a₁ + B₂) + B₃)");
    }

    @Test
    void onceTrainedItReadsTheFirstSevenOfMnist() {
        widget.locator(".play").click();
        assertThat(widget.locator(".best"))
                .hasAttribute(
                        "data-neuron",
                        "3.8",
                        new LocatorAssertions.HasAttributeOptions().setTimeout(LEARNT_MS));
        assertThat(widget.locator(".notice")).containsText("montre bien un 7");
    }

    @Test
    void aNeuronOfTheFirstLayerShowsItsTermsAndItsWeights() {
        neuron("1.5").click();
        assertThat(widget.locator(".detail table tr")).hasCount(4 + 3);
        assertThat(widget.locator(".detail img")).isVisible();
        neuron("1.5").focus();
        page.keyboard().press("ArrowRight");
        assertThat(neuron("2.5")).isFocused();
        assertThat(widget.locator(".detail")).containsText("Neurone 5 de la couche 2");
        assertThat(widget.locator(".detail img")).hasCount(0);
    }

    @Test
    void anotherDepthGivesAnotherFormula() {
        press("Une couche de moins");
        whole("ŷ = g₂(W₂·g₁(W₁·x + B₁) + B₂)");
        press("Une couche de moins");
        whole("ŷ = g₁(W₁·x + B₁)");
    }

    @Test
    void aReloadKeepsTheReadingUntilReset() {
        widget.locator(".choice button").nth(2).click();
        press("Finir la couche");
        press("Un neurone de plus");
        page.waitForURL(Pattern.compile("network=16%2C16%3Brelu%3Btrained%3B1%3B17%3B2.1"));
        page.reload();
        whole("ŷ = g₃(W₃·g₂(W₂·a₁ + B₂) + B₃)");
        assertThat(neuron("2.1")).hasAttribute("aria-pressed", "true");
        reset();
        whole("ŷ = g₃(W₃·g₂(W₂·g₁(W₁·x + B₁) + B₂) + B₃)");
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        press("Finish the layer");
        whole("ŷ = g₃(W₃·g₂(W₂·a₁ + B₂) + B₃)");
        assertThat(widget.locator(".transport")).containsText("16 of 42 neurons");
    }

    private Locator neuron(String place) {
        return widget.locator("[data-neuron='" + place + "']");
    }

    private void press(String label) {
        widget.locator("button[aria-label='" + label + "']").click();
    }

    private void whole(String formula) {
        String pattern = literally(formula).replace(" ", "\\s*");
        assertThat(widget.locator(".whole > span").first())
                .hasText(Pattern.compile("^" + pattern + "$"));
    }
}
