package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class ClassE2E {
    private static final LocatorAssertions.HasAttributeOptions PATIENTLY =
            new LocatorAssertions.HasAttributeOptions().setTimeout(60_000);
    private static final Pattern NINETY_PERCENT = Pattern.compile("0\\.9\\d*");

    /// A program of its own: a one-time link can be used once only, and this one is killed.
    @Test
    void aRoomSeesOneAndTheSameRunToTheBitAndReadersKeepTheirPlaceAcrossCutsAndAKill(
            Chromium chromium) throws IOException, InterruptedException {
        Path folder = Path.of("target/e2e/class").toAbsolutePath();
        try (RunningAmphi amphi = RunningAmphi.start(folder);
                Person instructor = chromium.person("fr-FR");
                Person student = chromium.person("fr-FR");
                Person reader = chromium.person("fr-FR");
                Person late = chromium.person("en-GB")) {
            Page drive = instructor.page();
            Page watch = student.page();
            String path = Classes.open(amphi, instructor);

            watch.navigate(amphi.address(path + "/drive"));
            assertThat(watch.locator("h1")).hasText("D’abord, se connecter");
            watch.navigate(amphi.address(amphi.invitation()));
            assertThat(watch.locator("h1")).hasText("Ce lien ne marche plus");

            Classes.join(watch, amphi.address(path));
            assertThat(Classes.run(watch)).hasAttribute("data-step", "0");
            Classes.button(drive, "Lancer").click();
            assertThat(Classes.run(watch)).hasAttribute("data-accuracy", NINETY_PERCENT, PATIENTLY);
            Classes.button(drive, "Pause").click();
            bothPausedAtTheSameStep(drive, watch);

            Classes.join(late.page(), amphi.address(path.toLowerCase(Locale.ROOT)));
            bothPausedAtTheSameStep(drive, late.page());
            assertEquals(Classes.accuracy(drive), Classes.accuracy(late.page()));

            long before = Classes.step(drive);
            Classes.button(drive, "Un pas").click();
            assertThat(Classes.run(watch)).hasAttribute("data-step", String.valueOf(before + 1));

            student.context().setOffline(true);
            late.page().reload();
            student.context().setOffline(false);
            bothPausedAtTheSameStep(drive, watch);

            String curve = Classes.run(watch).getAttribute("data-curve");
            long step = Classes.step(watch);
            Page course = reader.page();
            course.navigate(amphi.address(ProgressE2E.PAGE));
            ProgressE2E.readToTheEnd(course);
            course.evaluate("window.stale = true");
            course.waitForTimeout(2000); // what a kill may lose is younger than that
            amphi.kill();
            amphi.startAgain();
            watch.navigate(amphi.address(path));
            assertThat(Classes.run(watch)).hasAttribute("data-state", "paused", PATIENTLY);
            assertEquals(step, Classes.step(watch));
            assertEquals(curve, Classes.run(watch).getAttribute("data-curve"));

            course.waitForFunction("!window.stale"); // the open page loads again by itself
            assertThat(course.locator(".outline li.done a[aria-current]")).isVisible();
            course.navigate(amphi.address("/"));
            assertThat(course.locator(".plan-pages li.done")).hasCount(1);
            assertEquals(List.of(), amphi.newUncleanLines());
            List.of(instructor, student, reader, late).forEach(Person::forgetComplaints);
        }
    }

    @Test
    void theInstructorStepsResetsAndChangesTheLearningRate(RunningAmphi amphi, Chromium chromium) {
        try (Person instructor = chromium.person("fr-FR")) {
            Page page = instructor.page();
            Classes.open(amphi, instructor);
            page.locator("#seed").fill("42");
            Classes.button(page, "Recommencer").click();
            assertThat(Classes.run(page)).hasAttribute("data-run", "2");
            assertThat(Classes.run(page)).hasAttribute("data-seed", "42");
            assertThat(Classes.run(page)).hasAttribute("data-step", "0");

            page.locator("h1").click();
            page.keyboard().press("ArrowRight");
            assertThat(Classes.run(page)).hasAttribute("data-step", "1");
            Classes.button(page, "Une époque").click();
            assertThat(Classes.run(page)).hasAttribute("data-step", "1875", PATIENTLY);
            assertThat(Classes.run(page)).hasAttribute("data-state", "paused");
            assertThat(Classes.run(page)).hasAttribute("data-accuracy", NINETY_PERCENT);

            page.locator(".drive-page input[type=text][aria-label*='α']").fill("0,02");
            page.keyboard().press("Enter");
            assertThat(Classes.run(page))
                    .hasAttribute("data-rate", Pattern.compile("0\\.01999.*|0\\.02.*"));
            Classes.button(page, "Recommencer").click();
            assertThat(Classes.run(page)).hasAttribute("data-run", "3");
            assertThat(Classes.run(page)).hasAttribute("data-step", "0");
        }
    }

    @Test
    void anUnknownCodeSaysSoAndAsksAgain(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            person.page().navigate(amphi.address("/class/QQQQQ"));
            assertThat(person.page().locator("h1")).hasText("Aucune classe à ce code");
            assertThat(person.page().locator("input")).isVisible();
        }
    }

    private static void bothPausedAtTheSameStep(Page one, Page other) {
        assertThat(Classes.run(one)).hasAttribute("data-state", "paused");
        String step = Classes.run(one).getAttribute("data-step");
        String curve = Classes.run(one).getAttribute("data-curve");
        String points = Classes.run(one).getAttribute("data-points");
        assertThat(Classes.run(other)).hasAttribute("data-state", "paused");
        assertThat(Classes.run(other)).hasAttribute("data-step", step);
        assertThat(Classes.run(other)).hasAttribute("data-curve", curve);
        assertThat(Classes.run(other)).hasAttribute("data-points", points);
        assertEquals(Classes.curves(one), Classes.curves(other));
    }
}
