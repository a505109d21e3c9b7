package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

/// What an instructor and a room do with a class, as steps that tests share.
final class Classes {
    private Classes() {}

    /// Opens a class as an instructor and returns its public path, `/class/…`.
    static String open(RunningAmphi amphi, Person instructor) {
        enter(amphi, instructor);
        Page page = instructor.page();
        button(page, "Ouvrir une classe").click();
        page.waitForURL(Pattern.compile("/class/[A-Z]{5}/drive$"));
        assertThat(run(page)).hasAttribute("data-state", "paused");
        assertThat(button(page, "Un pas")).isEnabled();
        return URI.create(page.url()).getPath().replace("/drive", "");
    }

    /// The first follows the one-time link and fills in a form; it works once, so the others borrow
    /// the first's cookie.
    private static void enter(RunningAmphi amphi, Person instructor) {
        Page page = instructor.page();
        if (amphi.instructorCookies().isEmpty()) {
            page.navigate(amphi.address(amphi.invitation()));
            People.fill(page, "Ada Lovelace", "ada@example.org");
            button(page, "Devenir animateur").click();
            page.waitForURL(Pattern.compile("/instructor$"));
            assertThat(button(page, "Ouvrir une classe")).isVisible();
            amphi.keepInstructorCookies(instructor.context().cookies());
        } else {
            instructor.context().addCookies(amphi.instructorCookies());
            page.navigate(amphi.address("/instructor"));
        }
        assertThat(button(page, "Ouvrir une classe")).isVisible();
    }

    static Locator run(Page page) {
        return page.locator("amphi-class-run");
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    static long step(Page page) {
        return Long.parseLong(run(page).getAttribute("data-step"));
    }

    /// Every point of both curves, as the browser has them.
    static String curves(Page page) {
        return (String)
                run(page)
                        .evaluate(
                                "run => JSON.stringify([run.picture.losses.points,"
                                        + " run.picture.accuracies.points])");
    }

    static double accuracy(Page page) {
        return Double.parseDouble(run(page).getAttribute("data-accuracy"));
    }
}
