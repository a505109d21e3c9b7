package fr.automatants.amphi.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a phone fetches comes as small as it can read it.
@ExtendWith(AmphiExtension.class)
class CompressionIT {
    private static final String PUSH = "/VAADIN/static/push/vaadinPush-min.js";
    private static final Pattern SCRIPT = Pattern.compile("VAADIN/build/[\\w-]+\\.js");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// Left uncompressed by chance, twice in three times, it would not be once in twenty.
    @Test
    void aPageIsCompressedEveryTime(RunningAmphi amphi) throws Exception {
        for (int i = 0; i < 20; i++) {
            assertEquals("gzip", encoding(get(amphi, "/course/network", "gzip")));
        }
        HttpResponse<byte[]> plain = get(amphi, "/course/network", "identity");
        assertTrue(new String(plain.body()).contains("<html"));
    }

    @Test
    void aScriptComesInTheSmallestFormThatTheBrowserReads(RunningAmphi amphi) throws Exception {
        String page = new String(get(amphi, "/", "identity").body());
        Matcher script = SCRIPT.matcher(page);
        assertTrue(script.find(), page);
        String address = "/" + script.group();

        HttpResponse<byte[]> plain = get(amphi, address, "identity");
        HttpResponse<byte[]> small = get(amphi, address, "gzip, deflate, br");
        assertEquals("identity", encoding(plain));
        assertEquals("br", encoding(small));
        assertTrue(small.body().length * 2 < plain.body().length);
        for (HttpResponse<byte[]> answer : List.of(plain, small)) {
            assertEquals(200, answer.statusCode());
            assertEquals("text/javascript", answer.headers().firstValue("content-type").orElse(""));
            assertEquals("Accept-Encoding", answer.headers().firstValue("vary").orElse(""));
            assertTrue(
                    answer.headers().firstValue("cache-control").orElse("").contains("immutable"));
        }
    }

    @Test
    void whatIsHeldGzippedIsTheSameUnpacked(RunningAmphi amphi) throws Exception {
        HttpResponse<byte[]> plain = get(amphi, PUSH, "identity");
        HttpResponse<byte[]> small = get(amphi, PUSH, "gzip, deflate, br");
        assertEquals("identity", encoding(plain));
        assertEquals("gzip", encoding(small));
        try (GZIPInputStream unpacked =
                new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
            assertArrayEquals(plain.body(), unpacked.readAllBytes());
        }
    }

    /// Netty once took "gzip" for an order over HTTP/2, and now and then answered no upgrade at all.
    @Test
    @Timeout(20)
    void whoeverProposesTheNewerProtocolIsAnsweredInTheOlder(RunningAmphi amphi) throws Exception {
        byte[] plain = get(amphi, PUSH, "identity").body();
        try (HttpClient newer = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    newer.send(request(amphi, PUSH, "identity"), BodyHandlers.ofByteArray());
            assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
            assertArrayEquals(plain, answer.body());
        }
    }

    @Test
    void aFileThatIsNotThereIsNotFound(RunningAmphi amphi) throws Exception {
        for (String address :
                new String[] {
                    "/VAADIN/build/nothing.js", "/VAADIN/static/push/nothing.js",
                }) {
            assertEquals(404, get(amphi, address, "br").statusCode(), address);
        }
    }

    private static String encoding(HttpResponse<?> answer) {
        return answer.headers().firstValue("content-encoding").orElse("identity");
    }

    private HttpResponse<byte[]> get(RunningAmphi amphi, String path, String accepted)
            throws IOException, InterruptedException {
        return http.send(request(amphi, path, accepted), BodyHandlers.ofByteArray());
    }

    private static HttpRequest request(RunningAmphi amphi, String path, String accepted) {
        return HttpRequest.newBuilder(URI.create(amphi.address(path)))
                .header("Accept-Encoding", accepted)
                .build();
    }
}
