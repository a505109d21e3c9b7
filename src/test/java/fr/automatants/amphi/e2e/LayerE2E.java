package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayerE2E extends WidgetE2E {
    LayerE2E() {
        super("layer");
    }

    @BeforeEach
    void theDecksLayerIsThere() {
        outputs("4", "0", "2");
    }

    @Test
    void theFirstNeuronIsTheDecksPerceptronTermByTerm() {
        Locator lines = widget.locator(".formula .line");
        assertThat(lines.nth(1)).hasText(Pattern.compile("0·1 \\+ 1·0 \\+ 2·1 \\+ 2"));
        assertThat(lines.nth(3)).hasText(Pattern.compile("ReLU\\(z₁\\) = ReLU\\(4\\) =\\s+4"));
    }

    @Test
    void aPointedWeightLightsItsRowItsColumnItsInputAndItsNeuron() {
        cell("w23").hover();
        lit("w23", 2);
        lit("x3", 2);
        lit("w21", 1);
        lit("w13", 1);
        lit("b2", 1);
        lit("y2", 1);
        lit("w11", 0);
        assertThat(widget.locator("svg .body[data-term=z2]")).hasClass(Pattern.compile("lit-1"));
        assertThat(widget.locator("svg [data-term=x3]")).hasClass(Pattern.compile("lit-2"));
    }

    @Test
    void aChosenNumberMovesWithTheOneHand() {
        cell("b2").click();
        slider("b₂").fill("3");
        outputs("4", "3", "2");
        cell("x2").click();
        type("x₂", "−1");
        outputs("3", "1", "3");
    }

    @Test
    void arrowsWalkThroughTheMatricesAndDigitsWrite() {
        cell("w13").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(cell("b2")).isFocused();
        page.keyboard().type("1,5");
        page.keyboard().press("Enter");
        outputs("4", "1,5", "2");
    }

    @Test
    void anotherInputReshapesEverythingAndSaysSo() {
        page.getByLabel("Une entrée de plus").first().click();
        assertThat(widget.locator(".check")).containsText("W gagne une colonne et devient 3 × 4");
        assertThat(cell("w34")).hasText("0");
        outputs("4", "0", "2");
        page.getByLabel("Un neurone de moins").first().click();
        assertThat(widget.locator(".check")).containsText("devient 2 × 4");
        outputs("4", "0");
    }

    @Test
    void aReloadKeepsNumbersShapeAndTheNumberPointedAtUntilReset() {
        cell("w22").click();
        widget.getByText("Identité").click();
        outputs("4", "−1", "2");
        page.waitForURL(Pattern.compile("layer=.*identity%3Bw22"));
        page.reload();
        outputs("4", "−1", "2");
        assertThat(cell("w22")).hasAttribute("aria-pressed", "true");
        reset();
        outputs("4", "0", "2");
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        cell("b2").click();
        type("b₂", "0.5");
        outputs("4", "0.5", "2");
    }

    private Locator cell(String term) {
        return widget.locator(".cell[data-term=" + term + "]");
    }

    private void lit(String term, int light) {
        assertThat(cell(term)).hasClass(Pattern.compile("lit-" + light));
    }

    private void outputs(String... expected) {
        assertThat(widget.locator(".cell[data-term^=y]")).hasText(expected);
    }
}
