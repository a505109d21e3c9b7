package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class ProgressE2E {
    static final String PAGE = "/course/worked-example";

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

    /// Reads a page as somebody who takes their time, until all of it is marked as read.
    static void readToTheEnd(Page page) {
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
