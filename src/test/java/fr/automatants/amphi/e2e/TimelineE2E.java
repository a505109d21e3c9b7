package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineE2E extends WidgetE2E {
    TimelineE2E() {
        super("timeline");
    }

    @BeforeEach
    void theFirstStopIsOpen() {
        open("1943", "Un neurone sur le papier");
    }

    @Test
    void aTabOpensItsStopWithPictureSourceAndDistance() {
        tab("1986-backpropagation").click();
        open("1986", "L’erreur remonte les couches");
        assertThat(widget.locator(".years .gap-text")).hasText("28 ans");
        assertThat(widget.locator(".drawing"))
                .hasAttribute("aria-label", Pattern.compile("couches"));
        assertThat(widget.locator(".source a"))
                .hasAttribute("href", "https://doi.org/10.1038/323533a0");
    }

    @Test
    void theKeyboardWalksFromStopToStop() {
        tab("1943-formal-neuron").focus();
        page.keyboard().press("ArrowRight");
        open("1958", "Le perceptron apprend");
        assertThat(tab("1958-perceptron")).isFocused();
        page.keyboard().press("End");
        open("1986", "L’erreur remonte les couches");
        page.keyboard().press("ArrowRight");
        open("1986", "L’erreur remonte les couches");
        page.keyboard().press("Home");
        open("1943", "Un neurone sur le papier");
    }

    @Test
    void theOpenStopIsInTheAddressUntilReset() {
        widget.locator("[data-way=next]").click();
        open("1958", "Le perceptron apprend");
        page.waitForURL(Pattern.compile("timeline=1958-perceptron"));
        page.reload();
        open("1958", "Le perceptron apprend");
        reset();
        open("1943", "Un neurone sur le papier");
        page.waitForURL(Pattern.compile("/gallery/timeline$"));
    }

    @Test
    void theLineTakesATapNearAStop() {
        Locator line = widget.locator(".years");
        double width = line.boundingBox().width;
        line.click(new Locator.ClickOptions().setPosition(width - 12, 60));
        open("1986", "L’erreur remonte les couches");
    }

    @Test
    void itSpeaksEnglishToo() {
        openInEnglish();
        tab("1958-perceptron").click();
        open("1958", "The perceptron learns");
        assertThat(widget.locator(".years .gap-text")).hasText("15 years");
    }

    private Locator tab(String id) {
        return widget.locator("[data-stop='" + id + "']");
    }

    private void open(String date, String title) {
        assertThat(widget.locator(".stop .date")).hasText(date);
        assertThat(widget.locator(".stop h4")).hasText(title);
    }
}
