package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class CeremonyE2E {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @Test
    void anInstructorHostsAChallengeAndItsRanksRiseBeforeTheWholeRoom(
            RunningAmphi amphi, Chromium chromium) throws Exception {
        String slug = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        String board = amphi.address("/api/v1/challenges/" + slug + "/leaderboard");
        try (Person instructor = chromium.person("fr-FR");
                Person phone = chromium.person("en-GB", ColorScheme.DARK, 390, 844)) {
            Classes.open(amphi, instructor);
            Page page = instructor.page();
            page.navigate(amphi.address("/instructor/challenges"));
            make(page, slug);
            enter(amphi, slug);
            page.reload();
            takeOut(page);
            assertEquals(List.of(), faults(page));

            phone.page().navigate(amphi.address("/challenge/" + slug + "/ceremony"));
            assertThat(phone.page().getByText("The challenge is still open")).isVisible();
            Classes.button(page, "Fermer maintenant").click();
            page.getByText("Remise des prix").click();
            assertFalse(phone.page().request().get(board).text().contains("460"));
            rise(page, phone.page());
            assertEquals(List.of(), faults(page));
            assertEquals(List.of(), faults(phone.page()));

            Classes.button(page, "Publier le classement final").click();
            Classes.button(page, "Oui, publier").click();
            assertThat(phone.page().getByText("See the final ranking")).isVisible();
            assertTrue(phone.page().request().get(board).text().contains("\"correct\":460"));
            page.navigate(amphi.address("/instructor/challenges/" + slug));
            assertThat(page.locator(".moderation-log li").first())
                    .containsText("révèle le classement final");
            assertThat(page.locator(".moderation-log li")).hasCount(4);
        }
    }

    private static void make(Page page, String slug) {
        page.fill("#challenge-slug", slug);
        page.fill("#challenge-title-fr", "Essai");
        page.fill("#challenge-title-en", "Essay");
        Classes.button(page, "Créer le défi").click();
        assertThat(page.locator("#challenge-fault")).containsText("Ouverture");
        page.fill("#challenge-opens", "2021-01-01T12:00");
        Classes.button(page, "Créer le défi").click();
        page.waitForURL(Pattern.compile("/instructor/challenges/" + slug));
        assertThat(page.locator(".moderation-log li")).hasCount(1);
    }

    /// Ada leads on the public part, Bob on the private one; Eve’s is not her own.
    private static void enter(RunningAmphi amphi, String slug) throws Exception {
        try (Entries entries = Entries.of(amphi.data(), slug)) {
            entries.add("Ada", 480, 400);
            entries.add("Bob", 440, 460);
            entries.add("Eve", 430, 430);
        }
    }

    private static void takeOut(Page page) {
        assertThat(page.locator(".intake tbody tr")).hasCount(3);
        page.locator(".intake tbody tr", new Page.LocatorOptions().setHasText("Eve"))
                .getByText("Écarter")
                .click();
        page.locator(".moderate .secondary").click();
        assertThat(page.locator(".moderate [role=alert]")).isVisible();
        page.fill("#reason", "copie du modèle d’Ada");
        page.locator(".moderate .secondary").click();
        assertThat(page.locator(".moderation-log li").first()).containsText("copie du modèle");
    }

    private static void rise(Page page, Page room) {
        assertThat(room.locator(".ceremony-newest")).containsText("rise one by one");
        assertThat(room.locator(".ceremony-hands button")).hasCount(0);
        assertThat(Classes.button(page, "Rang suivant")).isEnabled();
        page.keyboard().press("ArrowRight");
        assertThat(room.locator(".ceremony-line .ceremony-rank")).hasText("2");
        assertThat(room.locator(".ceremony-line")).containsText("Ada");
        assertThat(room.locator(".ceremony-line .ceremony-public")).containsText("rank 1");
        assertThat(room.locator("body")).not().containsText("Bob");
        page.keyboard().press("ArrowLeft");
        assertThat(room.locator(".ceremony-line")).hasCount(0);
        page.keyboard().press("ArrowRight");
        assertThat(room.locator(".ceremony-line")).containsText("Ada");
        page.locator(".driven").click();
        assertThat(room.locator(".ceremony-line .ceremony-rank")).hasText("1");
        assertThat(room.locator(".ceremony-line")).containsText("Bob");
        assertThat(room.locator(".ceremony-before li")).hasCount(1);
        assertThat(Classes.button(page, "Rang suivant")).isDisabled();
        assertEquals(
                room.viewportSize().width, room.evaluate("document.documentElement.scrollWidth"));
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }
}
