package fr.automatants.amphi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class PictureE2E {
    private static final String DRAWING =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" onload="alert(1)">
              <script>document.title = 'taken over'</script>
              <rect width="40" height="30" style="fill: teal"/>
            </svg>
            """;

    @Test
    void aPictureBesideThePageOrSharedIsShown(RunningAmphi amphi, Chromium chromium)
            throws IOException {
        Path page = amphi.content("fr/activation/index.md");
        Path own = amphi.content("fr/activation/drawing.svg");
        Path shared = amphi.content("images/drawing.svg");
        String text = Files.readString(page);
        Files.createDirectories(shared.getParent());
        Files.writeString(own, DRAWING);
        Files.writeString(shared, DRAWING);
        try (Person person = chromium.person("fr-FR")) {
            Files.writeString(
                    page,
                    text + "\n\n![Le sien](drawing.svg)\n![Commun](../../images/drawing.svg)\n");
            Page view = person.page();
            view.navigate(amphi.address("/course/activation"));
            for (String name : new String[] {"Le sien", "Commun"}) {
                // The changed page may be drawn again meanwhile, and stand elsewhere.
                view.waitForFunction(
                        """
                        name => {
                          const picture = document.querySelector(`img[alt="${name}"]`);
                          picture?.scrollIntoView();
                          return picture?.complete && picture.naturalWidth === 40;
                        }
                        """,
                        name);
            }
        } finally {
            Files.writeString(page, text);
            Files.delete(own);
            Files.delete(shared);
        }
    }

    @Test
    void aScriptInAPictureDoesNotRunEvenAtItsOwnAddress(RunningAmphi amphi, Chromium chromium)
            throws IOException {
        Path file = amphi.content("fr/activation/script.svg");
        Files.writeString(file, DRAWING);
        try (Person person = chromium.person("fr-FR")) {
            HttpResponse<String> answer = get(amphi, "/content/fr/activation/script.svg", "");
            assertEquals(200, answer.statusCode());
            assertEquals("image/svg+xml", header(answer, "content-type"));
            assertEquals("nosniff", header(answer, "x-content-type-options"));
            String policy = header(answer, "content-security-policy");
            assertTrue(policy.contains("default-src 'none'") && policy.contains("sandbox"), policy);
            Page page = person.page();
            page.onDialog(dialog -> {
                throw new AssertionError("the picture's script ran");
            });
            page.navigate(amphi.address("/content/fr/activation/script.svg"));
            assertThat(page.locator("rect")).isVisible();
            assertEquals("", page.title());
            person.forgetComplaints(); // the browser says what it blocked
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aBrowserThatHasThePictureGetsNoneAgain(RunningAmphi amphi) throws Exception {
        Path file = amphi.content("fr/activation/kept.svg");
        Files.writeString(file, DRAWING);
        try {
            HttpResponse<String> first = get(amphi, "/content/fr/activation/kept.svg", "");
            assertTrue(header(first, "cache-control").contains("max-age=60"));
            String tag = header(first, "etag");
            assertEquals(304, get(amphi, "/content/fr/activation/kept.svg", tag).statusCode());
            Files.writeString(file, DRAWING + "<!-- changed -->");
            assertEquals(200, get(amphi, "/content/fr/activation/kept.svg", tag).statusCode());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void nothingElseOfTheFolderOrOutsideItIsServed(RunningAmphi amphi) throws IOException {
        Path secret = amphi.content("../secret.svg");
        Path link = amphi.content("fr/activation/link.svg");
        Files.writeString(secret, DRAWING);
        Files.createSymbolicLink(link, secret.toRealPath());
        try {
            for (String path :
                    new String[] {
                        "/content/course.yaml",
                        "/content/fr/activation/index.md",
                        "/content/fr/activation",
                        "/content/fr/activation/",
                        "/content/fr/activation/nothing.svg",
                        "/content/fr/activation/link.svg",
                        "/content/../secret.svg",
                        "/content/%2e%2e/secret.svg",
                        "/content/fr/..%2f..%2f..%2fsecret.svg",
                        "/content/fr/..%5c..%5c..%5csecret.svg",
                        "/content//etc/passwd.svg",
                        "/content/fr/activation/.hidden.svg",
                        "/content/fr/activation/a%00.svg",
                    }) {
                String answer = raw(amphi, path);
                assertTrue(
                        !answer.contains("taken over")
                                && !answer.contains("Content-Type: image/svg+xml"),
                        path + " → " + answer);
            }
        } finally {
            Files.delete(link);
            Files.delete(secret);
        }
    }

    private static HttpResponse<String> get(RunningAmphi amphi, String path, String tag)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(amphi.address(path)));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /// Java's client would tidy the path before it asks.
    private static String raw(RunningAmphi amphi, String path) throws IOException {
        URI address = URI.create(amphi.address("/"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.getOutputStream()
                    .write(
                            ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
