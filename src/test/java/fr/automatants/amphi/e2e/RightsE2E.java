package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class RightsE2E {
    @Test
    void aReaderFindsTheirPlaceTakesTheirDataComesBackElsewhereAndErasesThemselves(
            RunningAmphi amphi, Chromium chromium) throws IOException {
        try (Person laptop = chromium.person("fr-FR");
                Person phone = chromium.touching("fr-FR", 390, 844)) {
            Page page = laptop.page();
            page.navigate(amphi.address("/me"));
            assertThat(page.locator(".banner")).containsText("Rien encore");
            page.navigate(amphi.address("/course/worked-example"));
            page.locator("input[type=range][aria-label='b']").fill("1");
            assertThat(page.locator(".hand-mark.done")).hasCount(1);

            page.navigate(amphi.address("/"));
            assertThat(page.locator(".whereabouts a")).hasText("Reprendre");
            page.navigate(amphi.address("/certificate"));
            assertThat(page.locator(".missing li").first()).isVisible();

            page.navigate(amphi.address("/me"));
            Download export =
                    page.waitForDownload(() -> page.getByText("Télécharger mes données").click());
            assertTrue(Files.readString(export.path()).contains("worked-example"));

            Classes.button(page, "Créer mon lien").click();
            String link = page.locator("amphi-take-away input").inputValue();
            phone.page().navigate(link);
            Classes.button(phone.page(), "C’est moi").click();
            phone.page().waitForURL(Pattern.compile("/progress$"));
            assertThat(phone.page().locator(".whereabouts")).containsText("La suite vous attend");
            Classes.button(page, "Révoquer").click();
            assertThat(page.locator("#resume [role=status]")).isVisible();
            phone.page().navigate(link);
            assertThat(phone.page().locator("h1")).hasText("Ce lien ne mène plus à personne");
            phone.page().navigate(amphi.address("/progress"));
            assertThat(phone.page().locator(".map").first()).isVisible();
            assertThat(phone.page().locator(".whereabouts")).isHidden();

            Classes.button(page, "Effacer mes données").click();
            Classes.button(page, "Oui, tout effacer").click();
            assertThat(page.locator(".banner")).containsText("Rien encore");
        }
    }

    @Test
    void theInstructorSeesHowTheCourseFaresAndTakesItAway(RunningAmphi amphi, Chromium chromium)
            throws IOException {
        try (Person reader = chromium.person("fr-FR");
                Person instructor = chromium.person("fr-FR")) {
            reader.page().navigate(amphi.address("/instructor/course"));
            assertThat(reader.page().locator(".figures")).hasCount(0);
            Classes.open(amphi, instructor);
            Page page = instructor.page();
            page.navigate(amphi.address("/instructor/course"));
            assertThat(page.locator(".map-details").first()).isVisible();
            Download csv = page.waitForDownload(() -> page.getByText("Sections (CSV)").click());
            assertTrue(Files.readString(csv.path()).contains("page,section,title,people,stopped"));
        }
    }
}
