package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionLineE2E extends WidgetE2E {
    DecisionLineE2E() {
        super("decision-line");
    }

    @BeforeEach
    void andIsWrongTwice() {
        errors("2 sur 4");
    }

    @Test
    void theLearnerSeparatesByHandOrLetsTheRuleDoIt() {
        slider("w₂").fill("1");
        slider("b").fill("-1.5");
        errors("0 sur 4");
        reset();
        errors("2 sur 4");
        button("Une correction").click();
        assertThat(field("b")).hasValue("−0,2");
        button("Jusqu’à 100").click();
        errors("0 sur 4");
        assertThat(button("Une correction")).isDisabled();
    }

    @Test
    void xorResistsTheLineAndYieldsToAHiddenLayer() {
        button("OU exclusif").click();
        button("Jusqu’à 100").click();
        assertThat(widget.locator(".learnt")).hasText(Pattern.compile("100$"));
        assertThat(widget.locator(".notice")).containsText("tourne en rond");
        button("3 neurones").click();
        errors("0 sur 4");
        assertThat(widget.locator(".hidden-line")).hasCount(3);
        page.waitForURL(Pattern.compile("decision-line=xor%3B1%2C-1%2C0%3B100%3B3"));
        page.reload();
        errors("0 sur 4");
        reset();
        errors("2 sur 4");
        page.waitForURL(Pattern.compile("/gallery/decision-line$"));
    }

    @Test
    void theKeyboardPutsAndErasesPoints() {
        widget.locator(".board").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(widget.locator(".point")).hasCount(5);
        button("efface").click();
        widget.locator(".board").focus();
        page.keyboard().press("Enter");
        assertThat(widget.locator(".point")).hasCount(4);
    }

    @Test
    void aTapOnAPointFlipsItAndADragMovesTheLine() {
        Locator board = widget.locator(".board");
        board.scrollIntoViewIfNeeded();
        BoundingBox corner = widget.locator(".point").first().boundingBox();
        page.mouse().click(corner.x + corner.width / 2, corner.y + corner.height / 2);
        errors("1 sur 4");
        BoundingBox tip = widget.locator(".turn").boundingBox();
        page.mouse().move(tip.x + tip.width / 2, tip.y + tip.height - 20);
        page.mouse().down();
        page.mouse().move(tip.x + tip.width / 2 - 60, tip.y - 60);
        page.mouse().up();
        assertThat(field("w₁")).not().hasValue("1");
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        assertThat(widget.locator(".errors")).hasText("Errors: 2 of 4");
    }

    private Locator button(String name) {
        return widget.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void errors(String text) {
        assertThat(widget.locator(".errors")).containsText(text);
    }
}
