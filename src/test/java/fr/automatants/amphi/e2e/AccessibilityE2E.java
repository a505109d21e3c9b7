package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(AmphiExtension.class)
class AccessibilityE2E {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/course/perceptron",
                    "/course/activation",
                    "/course/worked-example",
                    "/gallery/perceptron",
                    "/gallery/recognise",
                    "/gallery/parameters",
                    "/course/recognise",
                    "/course/parameters",
                    "/class",
                    "/class/QQQQQ",
                    "/instructor",
                    "/instructor/used",
                    "/nowhere");

    @ParameterizedTest
    @CsvSource({"fr-FR, LIGHT, 1366", "fr-FR, DARK, 390", "en-GB, LIGHT, 390", "en-GB, DARK, 1366"})
    void noPageHasASeriousFault(
            String language, ColorScheme scheme, int width, RunningAmphi amphi, Chromium chromium) {
        List<String> faults = new ArrayList<>();
        try (Person person = chromium.person(language, scheme, width, 844)) {
            for (String path : PAGES) {
                person.page().navigate(amphi.address(path));
                assertThat(person.page().locator("h1")).isVisible();
                faults.addAll(faults(person.page(), path));
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void neitherHasAClassAndItsDrive(ColorScheme scheme, RunningAmphi amphi, Chromium chromium) {
        List<String> faults = new ArrayList<>();
        try (Person person = chromium.person("fr-FR", scheme, 1366, 768)) {
            String path = Classes.open(amphi, person);
            faults.addAll(faults(person.page(), path + "/drive"));
            person.page().keyboard().press("ArrowRight");
            assertThat(Classes.run(person.page())).hasAttribute("data-step", "1");
            faults.addAll(faults(person.page(), path + "/drive after a step"));
            for (String language : List.of("fr", "en")) {
                person.page().navigate(amphi.address(path + "?lang=" + language));
                assertThat(Classes.run(person.page())).hasAttribute("data-step", "1");
                faults.addAll(faults(person.page(), path + " " + language));
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> faults(Page page, String path) {
        assertEquals(
                page.viewportSize().width,
                page.evaluate("document.documentElement.scrollWidth"),
                path + " scrolls sideways");
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> path + ": " + describe(rule))
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " at " + rule.getNodes().stream().map(n -> n.getTarget()).toList();
    }
}
