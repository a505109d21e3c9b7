package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class ProgressE2E {
    private static final String PAGE = "/course/worked-example";

    @Test
    void progressSurvivesAKilledProgramAndACleanStop(Chromium chromium)
            throws IOException, InterruptedException {
        try (RunningAmphi amphi =
                        RunningAmphi.start(Path.of("target/e2e/killed").toAbsolutePath());
                Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address(PAGE));
            readToTheEnd(page);
            page.evaluate("window.stale = true");
            page.waitForTimeout(2000); // what a kill may lose is younger than that
            amphi.kill();
            amphi.startAgain();
            page.waitForFunction("!window.stale"); // the open page loads again by itself
            assertThat(page.locator(".outline li.done a[aria-current]")).isVisible();
            assertEquals(128 + 15, amphi.stop(), "the exit code of a clean SIGTERM");
            amphi.startAgain();
            page.navigate(amphi.address(PAGE));
            assertThat(page.locator(".outline li.done a[aria-current]")).isVisible();
            page.navigate(amphi.address("/"));
            assertThat(page.locator(".plan-pages li.done")).hasCount(1);
            assertEquals(List.of(), amphi.newUncleanLines());
            person.forgetComplaints();
        }
    }

    @Test
    void aTriedWidgetIsMarkedInTheOutlineAndRemembered(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address(PAGE));
            assertThat(page.locator(".result-y").first()).isVisible();
            assertThat(page.locator(".hand-mark")).isVisible();
            assertThat(page.locator(".hand-mark.done")).hasCount(0);
            page.locator("input[type=range][aria-label='b']").fill("1");
            assertThat(page.locator(".hand-mark.done")).hasCount(1);
            page.navigate(amphi.address(PAGE));
            assertThat(page.locator(".hand-mark.done")).hasCount(1);
        }
    }

    @Test
    void somebodyElseSeesNoneOfIt(RunningAmphi amphi, Chromium chromium) {
        try (Person one = chromium.person("fr-FR");
                Person other = chromium.person("fr-FR")) {
            one.page().navigate(amphi.address(PAGE));
            readToTheEnd(one.page());
            other.page().navigate(amphi.address("/"));
            assertThat(other.page().locator(".plan-pages li").first()).isVisible();
            assertThat(other.page().locator(".plan-pages li.done")).hasCount(0);
        }
    }

    private static void readToTheEnd(Page page) {
        Locator sections = page.locator(".lesson-section");
        assertThat(sections.first()).isVisible();
        Locator ends = page.locator(".section-end");
        assertThat(ends).hasCount(sections.count());
        Locator ticks = page.locator(".outline-sections li");
        for (int i = 0; i < sections.count(); i++) {
            ends.nth(i).scrollIntoViewIfNeeded();
            String id = sections.nth(i).getAttribute("id");
            if (!"intro".equals(id)) {
                assertThat(ticks.filter(linkTo(page, id))).hasClass("done");
            } else {
                page.waitForTimeout(1500);
            }
        }
        assertThat(page.locator(".outline li.done a[aria-current]")).isVisible();
    }

    private static Locator.FilterOptions linkTo(Page page, String id) {
        return new Locator.FilterOptions().setHas(page.locator("a[href$='#" + id + "']"));
    }
}
