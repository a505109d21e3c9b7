package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What an operator configures: the club's provider, a mail server, a proxy; and the link they ask
/// for again.
@ExtendWith(AmphiExtension.class)
class OperatorIT {
    private final MockOAuth2Server provider = new MockOAuth2Server();
    private final PlainProvider plain =
            new PlainProvider("{\"id\":42,\"login\":\"lea\",\"email\":\"lea@example.org\"}");
    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void startTheServers() {
        provider.start(InetAddress.getLoopbackAddress(), 0);
        post.start();
    }

    @AfterEach
    void stopTheServers() {
        provider.shutdown();
        plain.close();
        post.stop();
    }

    @Test
    void whatTheOperatorConfiguresWorks(Chromium chromium) throws Exception {
        Path folder = Path.of("target/e2e/operator").toAbsolutePath();
        try (RunningAmphi amphi = RunningAmphi.start(folder)) {
            String asked = link(amphi.command("invite"));
            assertNotEquals(amphi.invitation(), asked, "a new link, while Amphi runs");
            amphi.stop();
            assertNotEquals(asked, link(amphi.command("invite")), "and while it does not");

            amphi.configure(oidc() + proxy("127.0.0.1"));
            amphi.startAgain();
            provider.enqueueCallback(
                    says(
                            "zoe",
                            Map.of(
                                    "email",
                                    "zoe@example.org",
                                    "email_verified",
                                    true,
                                    "name",
                                    "Zoé")));
            List<HttpCookie> cookies = comeInByTheClub(amphi, "/");
            assertEquals(1, named(cookies, "amphi-account"));
            assertEquals(0, named(cookies, "q_session"), "the provider's own is forgotten");
            provider.enqueueCallback(
                    says("tom", Map.of("email", "tom@example.org", "email_verified", false)));
            cookies = comeInByTheClub(amphi, "/sign-in");
            assertEquals(0, named(cookies, "amphi-account"));
            assertTrue(secure(amphi), "the proxy is believed");
            assertEquals(List.of(), amphi.newUncleanLines());
            amphi.stop();

            amphi.configure(oauth2() + mail() + proxy("192.0.2.1"));
            amphi.startAgain();
            assertEquals(1, named(comeInByTheClub(amphi, "/"), "amphi-account"));
            assertFalse(secure(amphi), "a stranger's header is not");
            registerByMail(amphi, chromium);
            assertEquals(List.of(), amphi.newUncleanLines());
        }
    }

    private void registerByMail(RunningAmphi amphi, Chromium chromium) throws MessagingException {
        try (Person ida = chromium.person("en-GB")) {
            Page page = ida.page();
            page.navigate(amphi.address("/register"));
            People.fill(page, "Ida", "ida@example.org");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Check your mail");
            assertTrue(post.waitForIncomingEmail(15_000, 1));
            MimeMessage mail = post.getReceivedMessages()[0];
            assertEquals("ida@example.org", mail.getAllRecipients()[0].toString());
            assertEquals("Amphi: confirm your address", mail.getSubject());
            String text = GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "=");
            Matcher link =
                    Pattern.compile("https://amphi.example.org(/confirm/\\S+)").matcher(text);
            assertTrue(link.find(), text);
            assertFalse(amphi.log().contains(link.group(1)), "a link has no place in a log");
            page.navigate(amphi.address(link.group(1)));
            page.fill("#password", People.PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.locator(".bar .account")).hasText("Ida");
        }
    }

    private String mail() {
        return """
        quarkus.mailer.from=amphi@example.org
        quarkus.mailer.host=127.0.0.1
        quarkus.mailer.port=%d
        quarkus.mailer.start-tls=DISABLED
        amphi.account.address=https://amphi.example.org
        """
                .formatted(post.getSmtp().getPort());
    }

    private String oidc() {
        return """
        quarkus.oidc.tenant-enabled=true
        quarkus.oidc.auth-server-url=%s
        quarkus.oidc.client-id=amphi
        quarkus.oidc.credentials.secret=a-secret-of-at-least-thirty-two-characters
        quarkus.oidc.authentication.scopes=email,profile
        """
                .formatted(provider.issuerUrl("club"));
    }

    private String oauth2() {
        return """
        quarkus.oidc.tenant-enabled=true
        quarkus.oidc.auth-server-url=%s
        quarkus.oidc.client-id=amphi
        quarkus.oidc.credentials.secret=a-secret-of-at-least-thirty-two-characters
        quarkus.oidc.discovery-enabled=false
        quarkus.oidc.authorization-path=/authorize
        quarkus.oidc.token-path=/token
        quarkus.oidc.user-info-path=/user
        quarkus.oidc.authentication.user-info-required=true
        quarkus.oidc.authentication.id-token-required=false
        quarkus.oidc.authentication.add-openid-scope=false
        amphi.account.provider-subject=id
        amphi.account.provider-vouches=true
        """
                .formatted(plain.address());
    }

    private static String proxy(String trusted) {
        return """
        quarkus.http.proxy.proxy-address-forwarding=true
        quarkus.http.proxy.trusted-proxies=%s
        """
                .formatted(trusted);
    }

    private static DefaultOAuth2TokenCallback says(String who, Map<String, Object> claims) {
        return new DefaultOAuth2TokenCallback("club", who, "JWT", List.of("amphi"), claims);
    }

    /// Follows the redirects there and back, as a browser; returns its cookies.
    private static List<HttpCookie> comeInByTheClub(RunningAmphi amphi, String end)
            throws IOException, InterruptedException {
        CookieManager jar = new CookieManager();
        try (HttpClient browser =
                HttpClient.newBuilder()
                        .cookieHandler(jar)
                        .followRedirects(Redirect.ALWAYS)
                        .build()) {
            HttpResponse<String> last =
                    browser.send(
                            HttpRequest.newBuilder(URI.create(amphi.address("/login/club")))
                                    .build(),
                            BodyHandlers.ofString());
            assertEquals(200, last.statusCode(), last.body());
            assertEquals(end, last.uri().getPath(), last.uri().toString());
        }
        return jar.getCookieStore().getCookies();
    }

    private static long named(List<HttpCookie> cookies, String start) {
        return cookies.stream().filter(cookie -> cookie.getName().startsWith(start)).count();
    }

    /// Whether every cookie is for TLS only if a proxy says that TLS ends at it.
    private static boolean secure(RunningAmphi amphi) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            List<String> cookies =
                    http.send(
                                    HttpRequest.newBuilder(URI.create(amphi.address("/")))
                                            .header("X-Forwarded-Proto", "https")
                                            .build(),
                                    BodyHandlers.discarding())
                            .headers()
                            .allValues("set-cookie");
            assertFalse(cookies.isEmpty());
            long secure = cookies.stream().filter(cookie -> cookie.contains("; Secure")).count();
            assertTrue(secure == 0 || secure == cookies.size(), cookies.toString());
            cookies.forEach(cookie -> assertTrue(cookie.contains("SameSite"), cookie));
            return secure > 0;
        }
    }

    private static String link(String said) {
        int start = said.indexOf("/instructor/");
        assertTrue(start > 0, said);
        return said.substring(start, said.indexOf(' ', start));
    }
}
