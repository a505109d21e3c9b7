package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(AmphiExtension.class)
@Timeout(value = 2, unit = TimeUnit.HOURS)
class AccessibilityE2E {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int PHONE = 390;
    private static final int LAPTOP = 1366;

    /// The only rule whose answer depends on the scheme.
    private static final List<String> COLOURS = List.of("color-contrast");

    /// The page on which every build looks at the colours of prose and formulas too: they are four
    /// fifths of the time, and the same everywhere.
    private static final String MODEL = "/course/perceptron";

    private static final String WIDGET = ".widget";

    /// Views without content of their own.
    private static final List<String> OTHERS =
            List.of(
                    "/glossary",
                    "/authors",
                    "/class",
                    "/class/QQQQQ",
                    "/progress",
                    "/certificate",
                    "/me",
                    "/resume/revoked",
                    "/sign-in",
                    "/register",
                    "/instructor/used",
                    "/nowhere");

    /// Both widths are looked at without loading the page again; the schemes by turns, from page to
    /// page, the languages by turns on views without content, or both on each if every page is asked
    /// for.
    @ParameterizedTest
    @CsvSource({"fr-FR, LIGHT, DARK", "en-GB, DARK, LIGHT"})
    void noPageHasASeriousFault(
            String language,
            ColorScheme first,
            ColorScheme second,
            RunningAmphi amphi,
            Chromium chromium) {
        List<String> faults = new ArrayList<>();
        try (Person person = chromium.person(language, first, PHONE, 844)) {
            Page page = person.page();
            List<String> paths =
                    Stream.concat(Addresses.usual(language).stream(), others(language)).toList();
            for (int i = 0; i < paths.size(); i++) {
                String path = paths.get(i);
                ColorScheme now = i % 2 == 0 ? first : second;
                scheme(page, now);
                page.navigate(amphi.address(path));
                assertThat(page.locator("h1")).isVisible();
                faults.addAll(sideways(page, path, LAPTOP));
                faults.addAll(sideways(page, path, PHONE));
                faults.addAll(usual(page, path, path + " " + now));
                if (Addresses.every()) {
                    ColorScheme other = now == first ? second : first;
                    scheme(page, other);
                    AxeBuilder colours = axe(page).withRules(COLOURS);
                    faults.addAll(violations(colours, path + " " + other));
                }
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
            boolean drive = Addresses.every() || scheme == ColorScheme.LIGHT;
            if (drive) {
                faults.addAll(faults(person.page(), path + "/drive"));
            }
            person.page().keyboard().press("ArrowRight");
            assertThat(Classes.run(person.page())).hasAttribute("data-step", "1");
            if (drive) {
                faults.addAll(faults(person.page(), path + "/drive after a step"));
            }
            for (String language : languages(drive)) {
                person.page().navigate(amphi.address(path + "?lang=" + language));
                assertThat(Classes.run(person.page())).hasAttribute("data-step", "1");
                faults.addAll(faults(person.page(), path + " " + language));
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> languages(boolean drive) {
        if (Addresses.every()) {
            return List.of("fr", "en");
        }
        return List.of(drive ? "fr" : "en");
    }

    private static Stream<String> others(String language) {
        int turn = language.startsWith("fr") ? 0 : 1;
        return IntStream.range(0, OTHERS.size())
                .filter(i -> Addresses.every() || i % 2 == turn)
                .mapToObj(OTHERS::get);
    }

    /// All rules on the whole page; on most pages of the course, colours in its widgets only.
    private static List<String> usual(Page page, String path, String name) {
        boolean whole = Addresses.every() || path.startsWith(MODEL);
        if (whole || page.locator(WIDGET).count() == 0) {
            return violations(axe(page), name);
        }
        AxeBuilder colours = axe(page).include(WIDGET).withRules(COLOURS);
        return Stream.concat(
                        violations(axe(page).disableRules(COLOURS), name).stream(),
                        violations(colours, name).stream())
                .toList();
    }

    /// What is wrong with a page as it stands, and whether it is wider than its window.
    static List<String> faults(Page page, String path) {
        List<String> faults = sideways(page, path, page.viewportSize().width);
        faults.addAll(violations(axe(page), path));
        return faults;
    }

    private static List<String> sideways(Page page, String path, int width) {
        page.setViewportSize(width, 844);
        int needed = (int) page.evaluate("document.documentElement.scrollWidth");
        return needed == width
                ? new ArrayList<>()
                : new ArrayList<>(
                        List.of(path + " scrolls sideways: " + needed + " px at " + width));
    }

    private static void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /// It describes what it complains of and nothing else: that halves its time.
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    private static List<String> violations(AxeBuilder axe, String path) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(rule -> path + ": " + describe(rule))
                .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " at " + rule.getNodes().stream().map(n -> n.getTarget()).toList();
    }
}
