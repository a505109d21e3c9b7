package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class DoorE2E {
    private static final String PAGE = "/course/worked-example";
    private static final String PLANTED = "A".repeat(32);

    @Test
    void twoBrowsersOfOnePersonShareTheirProgressAndSignOutTogether(
            RunningAmphi amphi, Chromium chromium) {
        String email = People.address();
        try (Person phone = chromium.person("fr-FR");
                Person laptop = chromium.person("fr-FR")) {
            tryTheWidget(amphi, phone.page()); // as a guest
            People.register(amphi, phone.page(), email);
            phone.page().navigate(amphi.address("/account"));
            assertThat(phone.page().locator("h1")).hasText("Votre compte");

            laptop.page().navigate(amphi.address("/account"));
            assertThat(laptop.page().locator("h1")).hasText("D’abord, se connecter");
            People.signIn(laptop.page(), email, People.PASSWORD);
            assertThat(laptop.page().locator("h1")).hasText("Votre compte");
            laptop.page().navigate(amphi.address(PAGE));
            assertThat(laptop.page().locator(".hand-mark.done")).hasCount(1);

            laptop.page().navigate(amphi.address("/account"));
            Classes.button(laptop.page(), "De tous les appareils").click();
            assertThat(laptop.page().locator(".bar .account")).hasText("Se connecter");
            // the phone still shows the account, but cannot do anything with it
            Classes.button(phone.page(), "Enregistrer le nom").click();
            assertThat(phone.page().locator("h1")).hasText("D’abord, se connecter");
            phone.page().navigate(amphi.address(PAGE));
            assertThat(phone.page().locator(".hand-mark")).isVisible();
            assertThat(phone.page().locator(".hand-mark.done")).hasCount(0);
        }
    }

    @Test
    void nobodyComesInByACookieThatTheyPlantedBefore(RunningAmphi amphi, Chromium chromium) {
        String email = People.address();
        try (Person zoe = chromium.person("fr-FR")) {
            zoe.context().addCookies(List.of(People.planted(amphi, "amphi-account", PLANTED)));
            zoe.page().navigate(amphi.address("/"));
            String before = People.cookie(zoe, "JSESSIONID");
            People.register(amphi, zoe.page(), email);
            assertNotEquals(PLANTED, People.cookie(zoe, "amphi-account"));
            assertNotEquals(before, People.cookie(zoe, "JSESSIONID"));
        }
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkThatWorksOnce(RunningAmphi amphi, Chromium chromium) {
        String email = People.address();
        try (Person zoe = chromium.person("fr-FR")) {
            Page page = zoe.page();
            People.register(amphi, page, email);
            String confirm = amphi.mailed("confirm");
            page.navigate(amphi.address(confirm));
            assertThat(page.locator("h1")).hasText("Ce lien ne marche plus");
            page.navigate(amphi.address("/account"));
            Classes.button(page, "De cet appareil").click();
            assertThat(page.locator(".bar .account")).hasText("Se connecter");
            page.navigate(amphi.address("/sign-in?next=//example.org/"));
            People.signIn(page, email, "quatre lapins verts dansent");
            assertThat(page.locator(".field .fault:visible"))
                    .hasText("Cette adresse et ce mot de passe ne vont pas ensemble.");
            page.getByText("Mot de passe oublié").click();
            page.waitForURL("**/forgotten");
            page.fill("#email", email);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Regardez vos messages");
            String reset = amphi.mailed("reset");
            page.navigate(amphi.address(reset));
            page.fill("#new-password", "un tout autre mot de passe");
            page.keyboard().press("Enter");
            assertThat(page.locator(".bar .account")).hasText("Zoé Martin");
            page.navigate(amphi.address(reset));
            assertThat(page.locator("h1")).hasText("Ce lien ne marche plus");
        }
    }

    /// The whole matrix is `AccessTest`'s; here the doors of the running program.
    @Test
    void eachRoleOpensItsDoors(RunningAmphi amphi, Chromium chromium) {
        Map<String, List<String>> doors =
                Map.of(
                        "/account",
                                List.of("D’abord, se connecter", "Votre compte", "Votre compte"),
                        "/instructor", closed("Vos classes"),
                        "/instructor/people", closed("Les personnes"),
                        "/class/QQQQQ/drive", closed("Aucune classe à ce code"));
        String email = People.address();
        try (Person guest = chromium.person("fr-FR");
                Person member = chromium.person("fr-FR");
                Person instructor = chromium.person("fr-FR")) {
            People.register(amphi, member.page(), email);
            Classes.open(amphi, instructor);
            doors.forEach((path, titles) ->
                    assertEquals(
                            titles,
                            Stream.of(guest, member, instructor)
                                    .map(person -> title(amphi, person.page(), path))
                                    .toList(),
                            path));
        }
    }

    @Test
    void anInstructorGivesTheRoleAndKeepsTheLastOne(RunningAmphi amphi, Chromium chromium) {
        String email = People.address();
        try (Person member = chromium.person("fr-FR");
                Person instructor = chromium.person("fr-FR")) {
            People.register(amphi, member.page(), email);
            member.page().navigate(amphi.address("/instructor"));
            assertThat(member.page().locator("h1")).hasText("Réservé aux animateurs");

            Classes.open(amphi, instructor);
            Page people = instructor.page();
            people.navigate(amphi.address("/instructor/people"));
            people.fill("#people-filter", email);
            assertThat(people.locator(".people li")).hasCount(1);
            Classes.button(people, "Donner le rôle d’animateur").click();
            assertThat(people.locator(".people .tag")).hasText("Animateur");
            assertThat(people.locator(".role-log li").first())
                    .hasText(Pattern.compile("Zoé Martin devient animateur, par Ada Lovelace"));
            member.page().navigate(amphi.address("/instructor/people"));
            assertThat(member.page().locator("h1")).hasText("Les personnes");

            Classes.button(people, "Retirer le rôle").click();
            assertThat(people.locator(".people .tag")).hasCount(0);
            // an open page loses what the role opened
            member.page().fill("#people-filter", "ada");
            assertThat(member.page().locator("h1")).hasText("Réservé aux animateurs");
            people.fill("#people-filter", "ada@example.org");
            assertThat(people.locator(".people .tag")).hasCount(1);
            Classes.button(people, "Retirer le rôle").click();
            assertThat(people.locator(".instructor > .fault")).isVisible();
            assertThat(people.locator(".people .tag")).hasCount(1);
        }
    }

    private static List<String> closed(String title) {
        return List.of("D’abord, se connecter", "Réservé aux animateurs", title);
    }

    private static String title(RunningAmphi amphi, Page page, String path) {
        page.navigate(amphi.address(path));
        assertThat(page.locator("h1")).isVisible();
        assertTrue(page.locator("h1").count() == 1);
        return page.locator("h1").textContent();
    }

    private static void tryTheWidget(RunningAmphi amphi, Page page) {
        page.navigate(amphi.address(PAGE));
        assertThat(page.locator(".result-y").first()).isVisible();
        page.locator("input[type=range][aria-label='b']").fill("1");
        assertThat(page.locator(".hand-mark.done")).hasCount(1);
    }
}
