package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesVersusDataE2E extends WidgetE2E {
    RulesVersusDataE2E() {
        super("rules-versus-data");
    }

    @BeforeEach
    void oneRuleErrsOnAQuarterOfThePoints() {
        errors("rules", "10", "?");
        assertThat(widget.locator(".stage .wrong")).hasCount(11); // ten, and the legend's
    }

    @Test
    void aThresholdMovedByTheKeyboardChangesTheErrors() {
        slider("x₁ >").focus();
        page.keyboard().press("End");
        assertThat(widget.locator(".program")).containsText("> 10");
        assertThat(errorsOf("rules").first()).not().hasText(Pattern.compile("^10 "));
    }

    @Test
    void conditionsAreAddedJoinedAndRemoved() {
        press("Ajouter une condition");
        press("au moins une");
        type("x₁ >", "6,5");
        type("x₂ >", "6,5");
        errors("rules", "5", "?");
        assertThat(widget.locator(".program")).containsText("ou");
        press("Jamais vus");
        errors("rules", "5", "72");
        press("Retirer la condition 2");
        assertThat(widget.locator(".rule")).hasCount(1);
    }

    @Test
    void thePerceptronLearnsThenLearnsAgainWhenThePointsChange() {
        press("Le perceptron");
        press("Un pas");
        assertThat(widget.locator(".steps")).hasAttribute("data-steps", "1");
        press("Jusqu’au bout");
        errors("perceptron", "2", "?");
        press("Jamais vus");
        errors("perceptron", "2", "30");
        press("La suivante");
        errors("perceptron", "7", "96");
        errors("rules", "14", "185");
        press("Jusqu’au bout");
        errors("perceptron", "2", "21");
    }

    @Test
    void theStateIsInTheAddressUntilReset() {
        press("Le perceptron");
        press("Dix pas");
        page.waitForURL(Pattern.compile("rules-versus-data=x1%3E5%3B.*%3Bperceptron%3B10%2C0"));
        page.reload();
        assertThat(widget.locator(".steps")).hasAttribute("data-steps", "10");
        reset();
        assertThat(widget.locator(".rule")).hasCount(1);
        page.waitForURL(Pattern.compile("/gallery/rules-versus-data$"));
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        press("Never seen");
        errors("rules", "10", "101");
        assertThat(widget.locator(".program")).containsText("colour");
    }

    private void press(String name) {
        widget.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Locator errorsOf(String judge) {
        return widget.locator("[data-judge=" + judge + "] td");
    }

    private void errors(String judge, String seen, String unseen) {
        assertThat(errorsOf(judge).first()).hasText(Pattern.compile("^" + seen + "\\b"));
        assertThat(errorsOf(judge).nth(1))
                .hasText(Pattern.compile("^" + literally(unseen) + "(\\s|$)"));
    }
}
