package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page can be read before, and even without, its scripts.
@ExtendWith(AmphiExtension.class)
class FirstPaintE2E {
    @Test
    void withoutScriptsThereIsTheText(RunningAmphi amphi, Chromium chromium) {
        try (Person reader = chromium.withoutScripts("fr-FR")) {
            Page page = reader.page();
            page.navigate(amphi.address("/course/perceptron"));
            assertThat(page).hasTitle("Un neurone qui pèse le pour et le contre · Amphi");
            assertThat(page.locator("h1")).hasText("Un neurone qui pèse le pour et le contre");
            assertThat(page.locator("#bias .prose").first()).containsText("tendance");
            page.locator("nav.next a.following").click();
            assertThat(page.locator("h1")).hasText("La fonction d’activation");
        }
    }

    @Test
    void theCopyGoesWhenThePageLives(RunningAmphi amphi, Chromium chromium) {
        try (Person reader = chromium.firstPaint("en-GB", ColorScheme.DARK, 390, 844)) {
            Page page = reader.page();
            page.navigate(amphi.address("/course/perceptron"));
            assertThat(page.locator("amphi-perceptron input").first()).isVisible();
            assertThat(page.locator(".first-paint")).hasCount(0);
            assertThat(page.locator("h1")).hasCount(1);
            page.reload();
            assertThat(page.locator("amphi-perceptron input").first()).isVisible();
            assertThat(page.locator("h1")).hasCount(1);
        }
    }

    @Test
    void aLinkToASlideOpensItThere(RunningAmphi amphi, Chromium chromium) {
        try (Person instructor = chromium.firstPaint("fr-FR", ColorScheme.LIGHT, 1366, 768)) {
            Page page = instructor.page();
            page.navigate(amphi.address("/course/perceptron?view=projector#try"));
            assertThat(page.locator(".first-paint")).hasCount(0);
            assertThat(page.locator(".projector-count")).hasText("7 / 7");
            page.reload();
            assertThat(page.locator(".first-paint")).hasCount(0);
            assertThat(page.locator(".projector-count")).hasText("7 / 7");
            assertTrue(page.url().endsWith("#try"), page.url());
        }
    }

    @Test
    void whoHasLeftALinksSectionBeforeThePageLivesIsNotTakenBack(
            RunningAmphi amphi, Chromium chromium) {
        try (Person reader = chromium.firstPaint("fr-FR", ColorScheme.LIGHT, 390, 844)) {
            Page page = reader.page();
            List<Route> held = new ArrayList<>();
            page.route(Pattern.compile("/VAADIN/build/FlowBootstrap"), held::add);
            page.navigate(
                    amphi.address("/course/perceptron#try"),
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForFunction("scrollY > 1000");
            page.evaluate("scrollTo(0, 0)");
            page.unrouteAll();
            held.forEach(Route::resume);
            assertThat(page.locator(".first-paint")).hasCount(0);
            assertThat(page.locator("amphi-perceptron input").first()).isVisible();
            assertEquals(0, page.evaluate("scrollY"));
        }
    }

    /// A machine that looks at every link it sees must not use up one that works once.
    @ParameterizedTest
    @ValueSource(
            strings = {"/instructor/made-up", "/resume/made-up", "/confirm/made-up", "/progress"})
    void onlyPagesThatAnybodyMayReadComeThisWay(
            String path, RunningAmphi amphi, Chromium chromium) {
        try (Person robot = chromium.person("fr-FR")) {
            String looked = get(robot, amphi.address(path)).text();
            assertFalse(looked.contains("first-paint\""), path);
            assertFalse(looked.contains("\"uidl\""), path);
            APIResponse course = get(robot, amphi.address("/course/perceptron"));
            assertTrue(course.text().contains("class=\"first-paint\""));
            assertTrue(course.text().contains("\"uidl\""));
            assertEquals("no-store", course.headers().get("cache-control"));
        }
    }

    private static APIResponse get(Person person, String address) {
        RequestOptions html = RequestOptions.create().setHeader("Accept", "text/html");
        return person.context().request().get(address, html);
    }
}
