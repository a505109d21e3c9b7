package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(AmphiExtension.class)
class CourseE2E {
    @Test
    void theHomePageShowsThePlanAndTheDates(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address("/"));
            assertThat(page.locator(".plan-part")).hasCount(4);
            assertThat(page.locator("#agenda li")).hasCount(3);
            assertThat(page.locator("#agenda")).containsText("HubIA");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Commencer le cours"))
                    .click();
            page.waitForURL(Pattern.compile("/course/"));
            page.goBack();
            assertThat(page.locator(".plan-part")).hasCount(4);
        }
    }

    @Test
    void theLanguageSwitchStaysOnThePage(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address("/course/worked-example"));
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            String french = page.locator("h1").textContent();
            page.locator(".ghost").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("h1")).not().hasText(french);
            assertEquals("/course/worked-example", URI.create(page.url()).getPath());
            page.navigate(amphi.address("/course/perceptron"));
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void formulasAreDrawnAndReadable(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address("/course/perceptron"));
            assertThat(page.locator("amphi-formula[display] .katex-html").first()).isVisible();
            assertThat(page.locator("amphi-formula[display] math").first()).isAttached();
            assertThat(page.locator(".katex-error")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aMisspeltAttributeBreaksOnlyItsWidgetAndSaysWhere(
            String language, RunningAmphi amphi, Chromium chromium) throws IOException {
        Path file = amphi.content(language + "/worked-example/index.md");
        String text = Files.readString(file);
        List<String> widgets = namesIn(amphi.content("gallery"));
        String blocks =
                widgets.stream()
                        .map("\n\n```widget %s\ncolour: red\n```\n"::formatted)
                        .collect(Collectors.joining());
        try (Person person = chromium.person(language)) {
            Page page = person.page();
            page.navigate(amphi.address("/course/worked-example"));
            assertThat(page.locator(".result-y").first()).isVisible();
            int alive = page.locator("amphi-perceptron").count();
            Files.writeString(file, text + blocks);
            Locator cards = page.locator(".broken");
            assertThat(cards).hasCount(widgets.size());
            assertThat(page.locator("amphi-perceptron")).hasCount(alive);
            int line = (int) text.lines().count();
            for (int i = 0; i < widgets.size(); i++) {
                line += 4; // the block's first attribute, after two blank lines and the fence
                assertThat(cards.nth(i)).containsText(widgets.get(i));
                assertThat(cards.nth(i))
                        .containsText(language + "/worked-example/index.md:" + line);
                assertThat(cards.nth(i)).containsText("colour");
                line += 1;
            }
        } finally {
            Files.writeString(file, text);
        }
    }

    @Test
    void aPageShowsWhatItsAuthorSavesWithoutAReload(RunningAmphi amphi, Chromium chromium)
            throws IOException {
        Path file = amphi.content("en/activation/index.md");
        String text = Files.readString(file);
        try (Person person = chromium.person("en-GB")) {
            Page page = person.page();
            page.navigate(amphi.address("/course/activation"));
            assertThat(page.locator("h1")).isVisible();
            Files.writeString(file, text + "\n\nA freshly saved sentence.\n");
            assertThat(page.getByText("A freshly saved sentence.")).isVisible();
        } finally {
            Files.writeString(file, text);
        }
    }

    @Test
    void anUnknownPageSaysSoAndLeadsBack(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            for (String path : new String[] {"/nowhere", "/course/nowhere", "/gallery/nowhere"}) {
                page.navigate(amphi.address(path));
                assertThat(page.locator("h1")).hasText("Cette page n’existe pas");
            }
            page.getByText("Retour à l’accueil").click();
            assertThat(page.locator(".plan")).isVisible();
        }
    }

    @Test
    void scriptsCannotReadOurCookies(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            person.page().navigate(amphi.address("/?lang=en"));
            assertThat(person.page().locator("h1")).isVisible();
            assertEquals("", person.page().evaluate("document.cookie"));
            assertFalse(person.context().cookies().isEmpty());
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
