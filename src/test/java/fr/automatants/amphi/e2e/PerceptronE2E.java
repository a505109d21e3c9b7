package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PerceptronE2E extends WidgetE2E {
    PerceptronE2E() {
        super("perceptron");
    }

    @BeforeEach
    void theDecksExampleIsThere() {
        result("4", "4");
    }

    @Test
    void theFormulaShowsTheDecksExampleTermByTerm() {
        Locator lines = widget.locator(".formula .line");
        assertThat(lines.nth(1)).hasText(Pattern.compile("0·1 \\+ 1·0 \\+ 2·1 \\+ 2"));
        assertThat(lines.nth(2)).hasText(Pattern.compile("0 \\+ 0 \\+ 2 \\+ 2\\s+= 4"));
        assertThat(lines.nth(3)).hasText(Pattern.compile("ReLU\\(z\\) = ReLU\\(4\\) =\\s+4"));
    }

    @Test
    void theNumbersChangeWithASlider() {
        slider("w₁").fill("-1.5");
        result("2,5", "2,5");
        slider("b").fill("-2");
        result("−1,5", "0");
    }

    @Test
    void theNumbersChangeWithTheKeyboard() {
        slider("b").focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("ArrowRight");
        }
        result("4,5", "4,5");
        page.keyboard().press("Home");
        result("−3", "0");
    }

    @Test
    void anExactNumberMayBeTypedWithACommaAndAMinusSign() {
        type("b", "−0,25");
        result("1,75", "1,75");
        assertThat(field("b")).hasValue("−0,25");
    }

    @Test
    void whatIsNoNumberIsRefusedAndTheOldOneKept() {
        type("b", "beaucoup");
        assertThat(field("b")).hasAttribute("aria-invalid", "true");
        assertThat(field("b")).hasValue("2");
        type("b", "7");
        assertThat(field("b")).hasAttribute("aria-invalid", "true");
        result("4", "4");
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        result("4", "4");
        slider("w₁").fill("-1.5");
        result("2.5", "2.5");
    }

    @Test
    void anotherActivationGivesAnotherOutput() {
        widget.getByText("Sigmoïde").click();
        result("4", "0,982");
    }

    @Test
    void aReloadAndACopiedAddressKeepTheStateUntilReset() {
        slider("w₂").fill("-3");
        slider("x₂").fill("1");
        result("1", "1");
        page.waitForURL(Pattern.compile("perceptron=1%2C1%2C1%3B0%2C-3%2C2%3B2%3Brelu"));
        page.reload();
        result("1", "1");
        reset();
        result("4", "4");
        page.waitForURL(Pattern.compile("/gallery/perceptron$"));
    }

    @Test
    void eachWidgetOfAPageKeepsItsOwnState() {
        Locator second = page.locator("amphi-perceptron").nth(1);
        String before = second.locator(".result-z").textContent();
        slider("w₁").fill("5");
        result("9", "9");
        assertThat(second.locator(".result-z")).hasText(before);
    }

    private void result(String z, String y) {
        assertThat(widget.locator(".result-z")).hasText(z);
        assertThat(widget.locator(".result-y")).hasText(y);
    }
}
