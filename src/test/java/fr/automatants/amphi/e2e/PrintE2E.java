package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class PrintE2E {
    private static final String STATE = "?perceptron=1%2C1%2C1%3B0%2C-3%2C2%3B2%3Brelu";

    @Test
    void aHandoutIsBlackOnWhiteAndHasNothingToPress(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR", ColorScheme.DARK, 1366, 768)) {
            Page page = person.page();
            page.navigate(amphi.address("/course/perceptron"));
            assertThat(page.locator(".result-y")).hasText("4");
            print(page);
            for (String hidden : new String[] {".bar", ".outline", ".foot", ".next", ".hands"}) {
                assertThat(page.locator(hidden)).isHidden();
            }
            assertThat(page.locator("button:visible, input:visible")).hasCount(0);
            assertThat(page.locator(".goals")).isVisible();
            assertThat(page.locator(".stage svg")).isVisible();
            assertThat(page.locator("html"))
                    .hasCSS("background-color", Pattern.compile("rgb\\(255, 255, 255\\)"));
            assertThat(page.locator("html")).hasCSS("color", "rgb(0, 0, 0)");
            assertTrue(page.pdf().length > 10_000);
        }
    }

    @Test
    void aWidgetIsPrintedInItsStateWithTheWayBackToIt(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address("/course/perceptron" + STATE));
            assertThat(page.locator(".result-z")).hasText("1");
            String first = code(page);
            page.locator("input[type=range][aria-label='b']").fill("-2");
            assertThat(page.locator(".result-z")).hasText("−3");
            page.waitForURL(Pattern.compile("%3B-2%3Brelu"));
            page.waitForFunction(
                    "old => document.querySelector('.print-link path').getAttribute('d') !== old",
                    first);
            print(page);
            assertThat(page.locator(".print-link svg")).isVisible();
            assertThat(page.locator(".print-link span")).hasText(address(page));
            assertEquals(
                    page.evaluate(
                            "location.origin + '/course/perceptron' + location.search + '#try'"),
                    page.locator(".print-link").getAttribute("data-link"));
        }
    }

    private static void print(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private static String code(Page page) {
        Locator path = page.locator(".print-link path");
        path.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return path.getAttribute("d");
    }

    private static String address(Page page) {
        return page.evaluate("location.host") + "/course/perceptron#try";
    }
}
