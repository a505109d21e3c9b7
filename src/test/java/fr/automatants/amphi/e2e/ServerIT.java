package fr.automatants.amphi.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(AmphiExtension.class)
class ServerIT {
    private static final int POLICY_VIOLATION = 1008;

    @Test
    void itIsReadyAndWhatIsNoEndpointIsNotFound(RunningAmphi amphi) throws Exception {
        assertEquals(200, get(amphi, "/q/health/ready").statusCode());
        assertEquals(404, get(amphi, "/api/nothing").statusCode());
        assertEquals(404, get(amphi, "/q/nothing").statusCode());
    }

    @Test
    void aPageThatDoesNotExistIsNotFoundForMachinesToo(RunningAmphi amphi) throws Exception {
        for (String path :
                List.of(
                        "/",
                        "/course/perceptron",
                        "/gallery/quiz",
                        "/challenge/premier-challenge",
                        "/class/QQQQQ")) {
            assertEquals(200, get(amphi, path).statusCode(), path);
        }
        for (String path :
                List.of(
                        "/nowhere",
                        "/course/nowhere",
                        "/gallery/nowhere",
                        "/challenge/nowhere",
                        "/robots.txt")) {
            assertEquals(404, get(amphi, path).statusCode(), path);
        }
    }

    @Test
    void cookiesAreForThisSiteAndOutOfReachOfScripts(RunningAmphi amphi) throws Exception {
        List<String> cookies = get(amphi, "/").headers().allValues("set-cookie");
        assertTrue(
                cookies.stream().anyMatch(cookie -> cookie.startsWith("amphi-learner=")),
                cookies.toString());
        cookies.forEach(cookie -> assertTrue(cookie.contains("HttpOnly"), cookie));
        cookies.stream()
                .filter(cookie -> cookie.startsWith("amphi-"))
                .forEach(cookie -> assertTrue(cookie.contains("SameSite=Lax"), cookie));
    }

    @Test
    void aCookieThatWasTamperedWithIsReplacedAndOneThatIsWellFormedStays(RunningAmphi amphi)
            throws Exception {
        assertTrue(learnerCookies(amphi, "not~a~secret").size() == 1);
        assertTrue(learnerCookies(amphi, "x".repeat(32)).isEmpty());
    }

    @Test
    void aVisitorWithoutALanguageGetsFrench(RunningAmphi amphi) throws Exception {
        assertTrue(get(amphi, "/").body().contains("<html lang=\"fr\">"));
        assertTrue(get(amphi, "/?lang=en").body().contains("<html lang=\"en\">"));
    }

    @Test
    void theLiveEndpointOfNoClassClosesWithAReason(RunningAmphi amphi) throws Exception {
        CompletableFuture<Integer> closed = new CompletableFuture<>();
        URI address = URI.create(amphi.address("/live/QQQQQ").replace("http:", "ws:"));
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.newWebSocketBuilder()
                    .buildAsync(
                            address,
                            new WebSocket.Listener() {
                                @Override
                                public CompletionStage<?> onClose(
                                        WebSocket socket, int code, String reason) {
                                    closed.complete(code);
                                    return CompletableFuture.completedStage(reason);
                                }
                            })
                    .get(10, TimeUnit.SECONDS);
            assertEquals(POLICY_VIOLATION, closed.get(10, TimeUnit.SECONDS));
        }
    }

    /// The learner's cookies that a page sets for a browser that already sends one.
    private static List<String> learnerCookies(RunningAmphi amphi, String value)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http
                    .send(
                            HttpRequest.newBuilder(URI.create(amphi.address("/")))
                                    .header("Cookie", "amphi-learner=" + value)
                                    .build(),
                            BodyHandlers.ofString())
                    .headers()
                    .allValues("set-cookie")
                    .stream()
                    .filter(cookie -> cookie.startsWith("amphi-learner="))
                    .toList();
        }
    }

    private static HttpResponse<String> get(RunningAmphi amphi, String path)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(amphi.address(path))).build(),
                    BodyHandlers.ofString());
        }
    }
}
