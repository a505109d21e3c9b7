package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DescentE2E extends WidgetE2E {
    DescentE2E() {
        super("descent");
    }

    @Test
    void theFirstStepIsAlphaTimesTheSlope() {
        assertThat(widget.locator(".slope")).hasText("5");
        next("2");
        button("Un pas").click();
        next("1,6");
        assertThat(widget).containsText("w ← 2 − 0,1 · 4 = 1,6");
        button("Reculer").click();
        next("2");
    }

    @Test
    void alphaIsTurnedByTheKeyboardAndTyped() {
        slider("α").focus();
        page.keyboard().press("ArrowRight");
        next("1,95");
        type("α", "1,1");
        next("−3");
        type("α", "7");
        assertThat(field("α")).hasAttribute("aria-invalid", "true");
        next("−3");
    }

    @Test
    void whatTheBallDoesIsNamedAsItHappens() {
        type("α", "1,1");
        for (int i = 0; i < 3; i++) {
            button("Un pas").click();
        }
        assertThat(widget.locator(".notice")).containsText("diverge");
        type("α", "0,9");
        for (int i = 0; i < 3; i++) {
            button("Un pas").click();
        }
        assertThat(widget.locator(".notice")).containsText("saute de l’autre côté");
    }

    @Test
    void aRunAsksForABetAndSettlesIt() {
        button("Laisser descendre").click();
        assertThat(widget.locator(".ask")).isVisible();
        slider("⚑").fill("0");
        button("C’est parié").click();
        assertThat(widget.locator(".notice")).containsText("Pari gagné");
        assertThat(button("Un pas")).isDisabled();
        button("Au départ").click();
        next("2");
    }

    @Test
    void aLossMayBeTypedAndAWrongOneIsExplained() {
        button("La vôtre…").click();
        Locator formula = widget.locator(".loss input");
        formula.fill("w^^2");
        formula.press("Enter");
        assertThat(widget.locator(".no-hill")).containsText("Au caractère 3");
        assertThat(formula).hasValue("w^^2");
        formula.fill("w^2 / 2");
        formula.press("Enter");
        assertThat(widget.locator(".slope")).hasText("1,5");
    }

    @Test
    void aReloadKeepsTheBallUntilReset() {
        button("Un pas").click();
        next("1,6");
        page.waitForURL(Pattern.compile("descent=parabola%3B2.5%3B0.1%3B1%3B"));
        page.reload();
        next("1,6");
        reset();
        next("2");
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        next("2");
        button("One step").click();
        next("1.6");
    }

    private void next(String w) {
        assertThat(widget.locator(".next-w")).hasText(w);
    }

    private Locator button(String label) {
        return widget.getByText(label);
    }
}
