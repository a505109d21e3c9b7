package fr.automatants.amphi.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Somebody who joins a class as a phone does, without the phone: the page and its files, Vaadin's
/// own requests, its push channel, one tap on the proposed name, and the run's frames.
final class Newcomer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final RunningAmphi amphi;
    private final String path;
    private final Map<String, String> cookies = new TreeMap<>();

    /// Shared by all, as connections are by a phone's requests; each newcomer keeps its own cookies.
    Newcomer(HttpClient http, RunningAmphi amphi, String path) {
        this.http = http;
        this.amphi = amphi;
        this.path = path;
    }

    /// Millis from the first request until they are in the class, and until they see the run.
    record Joined(double inside, double watching) {}

    /// @param files what a first visit fetches beside the page
    Joined join(List<String> files) throws Exception {
        long begin = System.nanoTime();
        JsonNode uidl = state(get(path));
        List<CompletableFuture<HttpResponse<byte[]>>> fetched =
                files.stream()
                        .map(file -> http.sendAsync(request(file), BodyHandlers.ofByteArray()))
                        .toList();
        fetched.forEach(CompletableFuture::join);
        String csrf = uidl.get("Vaadin-Security-Key").asText();
        push(uidl.get("Vaadin-Push-ID").asText());
        ask(csrf, 0, 1, "ui-navigate", navigation());
        JsonNode inside = ask(csrf, 1, enterButton(uidl), "click", "{}");
        if (!inside.toString().contains("amphi-class-run")) {
            throw new IllegalStateException("not let in: " + inside);
        }
        double joined = millis(begin);
        firstFrame().get(10, TimeUnit.SECONDS);
        return new Joined(joined, millis(begin));
    }

    /// Flow's state, which comes with the page.
    private static JsonNode state(String page) throws IOException {
        String before = "\"uidl\":";
        int at = page.indexOf(before);
        if (at < 0) {
            throw new IllegalStateException("the page came without its state: " + page);
        }
        return JSON.readTree(page.substring(at + before.length()));
    }

    private String navigation() {
        return "{\"route\":\"%s\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}"
                .formatted(path.substring(1));
    }

    private JsonNode ask(String csrf, int sync, int node, String event, String data)
            throws IOException, InterruptedException {
        String body =
                """
                {"csrfToken":"%s","rpc":[{"type":"event","node":%d,"event":"%s","data":%s}],
                "syncId":%d,"clientId":%d}
                """
                        .formatted(csrf, node, event, data, sync, sync);
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(amphi.address("/?v-r=uidl&v-uiId=0")))
                                .header("Cookie", cookie())
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
        expectOk(answer);
        return JSON.readTree(answer.body());
    }

    /// The one button that leads on.
    private static int enterButton(JsonNode answer) {
        return StreamSupport.stream(answer.get("changes").spliterator(), false)
                .filter(change -> change.path("add").toString().contains("\"primary\""))
                .mapToInt(change -> change.get("node").asInt())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no door: " + answer));
    }

    private void push(String id) {
        String address =
                "/VAADIN/push?v-r=push&v-uiId=0&v-pushId="
                        + id
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                        + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                        + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";
        socket(address, new WebSocket.Listener() {});
    }

    private CompletableFuture<Integer> firstFrame() {
        CompletableFuture<Integer> seen = new CompletableFuture<>();
        socket(
                path.replace("/class/", "/live/"),
                new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onBinary(
                            WebSocket socket, ByteBuffer data, boolean last) {
                        seen.complete(data.remaining());
                        socket.request(1);
                        return CompletableFuture.completedStage(socket);
                    }
                });
        return seen;
    }

    private void socket(String address, WebSocket.Listener listener) {
        http.newWebSocketBuilder()
                .header("Cookie", cookie())
                .buildAsync(URI.create(amphi.address(address).replace("http:", "ws:")), listener)
                .join();
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(address), BodyHandlers.ofString());
        expectOk(answer);
        answer.headers().allValues("set-cookie").stream()
                .map(line -> line.split(";")[0].split("=", 2))
                .forEach(pair -> cookies.put(pair[0], pair[1]));
        return answer.body();
    }

    private HttpRequest request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(amphi.address(address)));
        request.header("Accept-Encoding", "br, gzip");
        if (address.startsWith("/?") || address.startsWith("/class")) {
            request.setHeader("Accept-Encoding", "identity"); // this one is read here
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookie());
        }
        return request.build();
    }

    private String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static void expectOk(HttpResponse<?> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + answer.uri());
        }
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
