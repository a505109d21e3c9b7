package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(AmphiExtension.class)
class GlossaryE2E {
    private static final int SEVERAL = 8;
    private static final String PAGE = "/course/worked-example";

    @ParameterizedTest
    @CsvSource({"fr-FR, biais, humeur de départ", "en-GB, bias, the mood"})
    void aDefinitionOpensOnHoverAndStaysUnderThePointer(
            String language, String word, String text, RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person(language)) {
            Page page = person.page();
            page.navigate(amphi.address(PAGE));
            Locator term = term(page, word);
            term.hover();
            Locator definition = definition(page, word);
            assertThat(definition).isVisible();
            assertThat(definition).containsText(Pattern.compile(text, Pattern.CASE_INSENSITIVE));
            definition.hover();
            page.waitForTimeout(600);
            assertThat(definition).isVisible();
            page.locator("h1").hover();
            assertThat(definition).isHidden();
        }
    }

    @Test
    void aDefinitionOpensOnFocusAndEscapeClosesIt(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address(PAGE));
            Locator term = term(page, "biais");
            term.focus();
            assertThat(definition(page, "biais")).isVisible();
            assertThat(term).hasAttribute("aria-expanded", "true");
            assertThat(term).hasAccessibleDescription(Pattern.compile("quoi qu’il arrive"));
            page.keyboard().press("Escape");
            assertThat(definition(page, "biais")).isHidden();
            assertThat(term).isFocused();
            page.keyboard().press("Enter");
            assertThat(definition(page, "biais")).isVisible();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter"); // the way on: where the course explains it
            page.waitForURL(Pattern.compile("/course/perceptron#bias$"));
            assertThat(page.locator("h1")).hasText("Un neurone qui pèse le pour et le contre");
        }
    }

    @Test
    void onlyOneDefinitionIsOpen(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address(PAGE));
            term(page, "biais").focus();
            assertThat(definition(page, "biais")).isVisible();
            term(page, "poids").focus();
            assertThat(definition(page, "poids")).isVisible();
            assertThat(definition(page, "biais")).isHidden();
        }
    }

    @Test
    void aTapOpensAndClosesWithinANarrowScreen(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.touching("fr-FR", 390, 844)) {
            Page page = person.page();
            page.navigate(amphi.address("/course/perceptron"));
            // what is above a word must have its height before the word is tapped
            assertThat(page.locator("amphi-perceptron svg").first()).isVisible();
            List<Locator> terms = page.locator(".term").all();
            for (Locator term : terms.subList(0, Math.min(SEVERAL, terms.size()))) {
                term.scrollIntoViewIfNeeded();
                term.tap();
                Locator open = page.locator(".definition:popover-open");
                assertThat(open).hasCount(1);
                BoundingBox box = open.boundingBox();
                assertTrue(box.x >= 0 && box.x + box.width <= 390, box.x + " + " + box.width);
                assertTrue(box.y >= 0 && box.y + box.height <= 844, box.y + " + " + box.height);
                term.tap();
                assertThat(open).hasCount(0);
            }
            term(page, "poids").tap();
            assertThat(definition(page, "poids")).isVisible();
            page.locator("h1").scrollIntoViewIfNeeded();
            page.locator("h1").tap();
            assertThat(definition(page, "poids")).isHidden();
        }
    }

    @Test
    void onPaperATermIsPlainWords(RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address(PAGE));
            term(page, "biais").focus();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(definition(page, "biais")).isHidden();
            assertThat(term(page, "biais")).hasCSS("text-decoration-line", "none");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr-FR, Glossaire, sigmoïde", "en-GB, Glossary, sigmoid"})
    void theGlossaryListsEveryWordAndIsLinkedFromEveryPage(
            String language, String title, String word, RunningAmphi amphi, Chromium chromium) {
        try (Person person = chromium.person(language, ColorScheme.DARK, 390, 844)) {
            Page page = person.page();
            page.navigate(amphi.address(PAGE));
            page.locator(".foot a").getByText(title).click();
            page.waitForURL(Pattern.compile("/glossary$"));
            assertThat(page.locator("h1")).hasText(title);
            assertTrue(page.locator(".glossary dt").count() >= 30);
            assertThat(page.locator("#sigmoid dt")).hasText(word);
            page.locator("#sigmoid a").click();
            page.waitForURL(Pattern.compile("/course/activation#sigmoid$"));
        }
    }

    @Test
    void aSavedGlossaryReachesItsPages(RunningAmphi amphi, Chromium chromium) throws IOException {
        Path file = amphi.content("glossary.yaml");
        String text = Files.readString(file);
        try (Person person = chromium.person("fr-FR")) {
            Page page = person.page();
            page.navigate(amphi.address(PAGE));
            assertThat(term(page, "biais")).isVisible();
            Files.writeString(file, text.replace("C'est l'humeur de départ", "C'est l'élan"));
            assertThat(page.locator("amphi-term[definition*='élan']")).hasCount(1);
        } finally {
            Files.writeString(file, text);
        }
    }

    private static Locator term(Page page, String word) {
        return page.locator("amphi-term[name='" + word + "'] .term").first();
    }

    private static Locator definition(Page page, String word) {
        return page.locator("amphi-term[name='" + word + "'] .definition").first();
    }
}
