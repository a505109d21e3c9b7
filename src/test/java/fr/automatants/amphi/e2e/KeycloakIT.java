package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// People of a club that has a Keycloak, in a browser: `./amphi keycloak`.
@ExtendWith(AmphiExtension.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KeycloakIT {
    private static final Path FOLDER = Path.of("target/e2e/keycloak").toAbsolutePath();
    private static final String DOOR = "a[href$='login/club']";
    private static final String NAME = "Zoé la première";
    private static final Pattern AT_THE_PROVIDER = Pattern.compile("/realms/club/");

    @Test
    void theClubsPeopleComeInByTheirOwnAccount(Chromium chromium) throws Exception {
        try (RunningAmphi amphi = RunningAmphi.start(FOLDER);
                Keycloak keycloak = new Keycloak(unpacked(), amphi.address("/login/club"))) {
            amphi.stop();
            amphi.configure(
                    """
                    quarkus.oidc.tenant-enabled=true
                    quarkus.oidc.auth-server-url=%s
                    quarkus.oidc.client-id=amphi
                    quarkus.oidc.credentials.secret=%s
                    quarkus.oidc.authentication.scopes=email,profile
                    """
                            .formatted(keycloak.issuer(), Keycloak.SECRET));
            amphi.startAgain();

            aMemberComesInAndComesBack(amphi, chromium);
            onAnotherDeviceTheAccountIsTheSame(amphi, chromium);
            anAddressThatNobodyProvedIsNotTaken(amphi, chromium);
            assertEquals(List.of(), amphi.newUncleanLines());
        }
    }

    private static void aMemberComesInAndComesBack(RunningAmphi amphi, Chromium chromium) {
        try (Person zoe = chromium.person("fr-FR")) {
            Page page = zoe.page();
            goToTheProvider(amphi, page);
            prove(page, "zoe", "not her password");
            assertThat(page.getByText("Invalid username or password")).isVisible();
            prove(page, "zoe", Keycloak.PASSWORD);
            page.waitForURL(amphi.address("/"));
            assertThat(page.locator(".bar .account")).hasText("Zoé Martin");

            page.navigate(amphi.address("/account"));
            assertThat(page.locator("#email")).hasValue("zoe@example.org");
            page.fill("#name", NAME);
            Classes.button(page, "Enregistrer le nom").click();
            assertThat(page.locator("main [role=status]:visible")).isVisible();
            Classes.button(page, "De cet appareil").click();
            assertThat(page.locator(".bar .account")).hasText("Se connecter");

            page.navigate(amphi.address("/sign-in"));
            page.locator(DOOR).click();
            page.waitForURL(amphi.address("/")); // the club still knows her: no second password
            assertThat(page.locator(".bar .account")).hasText(NAME);
        }
    }

    private static void onAnotherDeviceTheAccountIsTheSame(RunningAmphi amphi, Chromium chromium) {
        try (Person zoe = chromium.person("fr-FR")) {
            goToTheProvider(amphi, zoe.page());
            prove(zoe.page(), "zoe@example.org", Keycloak.PASSWORD);
            zoe.page().waitForURL(amphi.address("/"));
            assertThat(zoe.page().locator(".bar .account")).hasText(NAME);
        }
    }

    private static void anAddressThatNobodyProvedIsNotTaken(RunningAmphi amphi, Chromium chromium) {
        try (Person tom = chromium.person("en-GB")) {
            Page page = tom.page();
            goToTheProvider(amphi, page);
            prove(page, "tom", Keycloak.PASSWORD);
            page.waitForURL(amphi.address("/sign-in?error=no-address"));
            assertThat(page.locator("main")).containsText("gives no checked e-mail address");
            assertEquals("", People.cookie(tom, "amphi-account"));
        }
    }

    private static void goToTheProvider(RunningAmphi amphi, Page page) {
        page.navigate(amphi.address("/sign-in"));
        page.locator(DOOR).click();
        page.waitForURL(AT_THE_PROVIDER);
    }

    private static void prove(Page page, String who, String password) {
        page.fill("#username", who);
        page.fill("#password", password);
        page.locator("#kc-login").click();
    }

    /// The build unpacks it under its version's name.
    private static Path unpacked() throws Exception {
        try (Stream<Path> found = Files.list(Path.of("target/keycloak").toAbsolutePath())) {
            return found.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("target/keycloak is empty"));
        }
    }
}
