package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class ProjectorE2E {
    private static final String PERCEPTRON = "/course/perceptron?view=projector";
    private RunningAmphi amphi;
    private Person person;
    private Page page;

    @BeforeEach
    void comeIn(RunningAmphi amphi, Chromium chromium) {
        this.amphi = amphi;
        person = chromium.person("fr-FR");
        page = person.page();
    }

    @AfterEach
    void leave() {
        person.close();
    }

    @Test
    void aKeyShowsOneSectionAtATimeAndEscapeLeavesWhereOneWas() {
        page.navigate(amphi.address("/course/perceptron"));
        assertThat(page.locator(".page-tools")).isVisible();
        page.keyboard().press("p");
        at(1, "");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".bar")).isHidden();
        assertThat(page.locator(".outline")).isHidden();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        at(3, "#inputs");
        assertThat(page.locator("h1")).isHidden();
        assertThat(page.locator(".lesson-section:visible")).hasCount(1);
        page.keyboard().press("ArrowLeft");
        at(2, "#intro");
        page.keyboard().press("End");
        at(7, "#try");
        page.keyboard().press("Home");
        at(1, "");
        page.keyboard().press("End");
        page.keyboard().press("Escape");
        assertThat(page.locator(".bar")).isVisible();
        assertThat(page.locator("#try h2")).isInViewport();
        page.waitForURL(Pattern.compile("/course/perceptron#try$"));
    }

    @Test
    void aRemoteGoesThroughALongSectionBeforeTheNextOne() {
        page.setViewportSize(1366, 480);
        page.navigate(amphi.address(PERCEPTRON + "#try"));
        at(7, "#try");
        page.waitForFunction("document.documentElement.scrollHeight > innerHeight + 2");
        page.keyboard().press("PageDown");
        page.waitForFunction("scrollY > 50"); // it glides
        at(7, "#try");
        page.keyboard().press("PageUp");
        page.waitForFunction("scrollY === 0");
        at(7, "#try");
        page.keyboard().press("PageUp");
        at(6, "#recipe");
        page.setViewportSize(1366, 768);
        page.keyboard().press("PageDown");
        at(7, "#try");
    }

    @Test
    void widgetsLiveAndKeepTheirKeys() {
        page.navigate(amphi.address(PERCEPTRON + "#try"));
        at(7, "#try");
        page.locator("input[type=range][aria-label='b']").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".result-z")).hasText("4,1");
        page.keyboard().press("Space");
        page.locator("input[type=text]").first().focus();
        page.keyboard().press("p");
        at(7, "#try");
        page.waitForURL(Pattern.compile("view=projector.*perceptron=.*#try"));
        page.reload();
        at(7, "#try");
        assertThat(page.locator(".result-z")).hasText("4,1");
    }

    @Test
    void theLastSectionLeadsToTheNextPageAndBack() {
        page.navigate(amphi.address(PERCEPTRON + "#try"));
        at(7, "#try");
        page.keyboard().press("ArrowRight");
        page.waitForURL(Pattern.compile("/course/activation\\?view=projector$"));
        assertThat(page.locator(".projector-count")).hasText("1 / 10");
        page.keyboard().press("ArrowLeft");
        page.waitForURL(Pattern.compile("/course/perceptron\\?view=projector#try$"));
        at(7, "#try");
        page.goBack();
        assertThat(page.locator(".projector-count")).hasText("1 / 10");
    }

    @Test
    void whatIsChosenBeforeTheFirstVisitHasEndedStaysInTheAddress() {
        List<Route> held = new ArrayList<>();
        page.route(Pattern.compile("\\bv-r=uidl\\b"), held::add);
        page.navigate(amphi.address(PERCEPTRON));
        assertThat(page.locator("[data-way=next]")).isVisible();
        page.waitForCondition(() -> !held.isEmpty());
        page.keyboard().press("End");
        at(7, "#try");
        page.evaluate(
                "() => { window.ended = new Promise(done =>"
                        + " addEventListener('vaadin-router-location-changed', () => done(), { once: true })) }");
        page.unrouteAll();
        held.forEach(Route::resume);
        page.evaluate("() => window.ended");
        at(7, "#try");
        page.reload();
        at(7, "#try");
    }

    @Test
    void fingersHaveLargeEnoughTargets() {
        page.setViewportSize(390, 844);
        page.navigate(amphi.address(PERCEPTRON));
        at(1, "");
        page.locator("[data-way=next]").click();
        at(2, "#intro");
        for (var target : page.locator(".projector-bar .page-tool").all()) {
            var box = target.boundingBox();
            assertTrue(box.width >= 44 && box.height >= 44, () -> box.width + " × " + box.height);
        }
        page.locator(".projector-bar button").last().click();
        assertThat(page.locator(".projector-bar")).hasCount(0);
    }

    @Test
    void lettersAreLargeOnAProjector() {
        page.setViewportSize(1920, 1080);
        page.navigate(amphi.address(PERCEPTRON + "#inputs"));
        at(3, "#inputs");
        Object height =
                page.evaluate(
                        "() => { const p = document.querySelector('#inputs p');"
                                + " return parseFloat(getComputedStyle(p).fontSize) * p.currentCSSZoom }");
        assertTrue(((Number) height).doubleValue() >= 17 * 1.6, String.valueOf(height));
    }

    private void at(int number, String hash) {
        assertThat(page.locator(".projector-count")).hasText(number + " / 7");
        assertEquals(hash, page.evaluate("location.hash"));
    }
}
