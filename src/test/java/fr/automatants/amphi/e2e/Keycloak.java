package fr.automatants.amphi.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A real Keycloak with one realm, as `./amphi keycloak` unpacks it: a process of its own, and people
/// who prove with a password who they are.
final class Keycloak implements AutoCloseable {
    static final String PASSWORD = "trois renards roux lisent";
    static final String SECRET = "a-secret-of-at-least-thirty-two-characters";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    /// Zoé's address is proven, Tom's is not.
    private static final String REALM =
            """
            {
              "realm": "club", "enabled": true, "sslRequired": "none",
              "clients": [
                { "clientId": "amphi", "secret": "%s", "publicClient": false,
                  "standardFlowEnabled": true, "redirectUris": ["%s"] }
              ],
              "users": [
                { "username": "zoe", "enabled": true, "firstName": "Zoé", "lastName": "Martin",
                  "email": "zoe@example.org", "emailVerified": true,
                  "credentials": [{ "type": "password", "value": "%s" }] },
                { "username": "tom", "enabled": true, "firstName": "Tom", "lastName": "Petit",
                  "email": "tom@example.org", "emailVerified": false,
                  "credentials": [{ "type": "password", "value": "%s" }] }
              ]
            }
            """;

    private final Path home;
    private final int port;
    private final Process process;

    /// @param home where it is unpacked; what an earlier run left there is forgotten
    /// @param back the one address to which it lets people return
    Keycloak(Path home, String back) throws IOException, InterruptedException {
        this.home = home;
        port = RunningAmphi.freePort();
        RunningAmphi.deleteAll(home.resolve("data"));
        Path realm = home.resolve("data/import/club-realm.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(realm, REALM.formatted(SECRET, back, PASSWORD, PASSWORD));
        ProcessBuilder builder =
                new ProcessBuilder(
                                "sh",
                                home.resolve("bin/kc.sh").toString(),
                                "start-dev",
                                "--import-realm",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--cache=local")
                        .redirectErrorStream(true)
                        .redirectOutput(log().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process = builder.start();
        awaitReady();
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/club";
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path log() {
        return home.resolve("keycloak.log");
    }

    private void awaitReady() throws IOException, InterruptedException {
        URI discovery = URI.create(issuer() + "/.well-known/openid-configuration");
        long end = System.nanoTime() + LONGEST_START.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                if (answers(http, discovery)) {
                    return;
                }
                process.waitFor(500, TimeUnit.MILLISECONDS);
            }
        }
        close();
        throw new IllegalStateException(
                "Keycloak is not ready:\n" + Files.readString(log(), StandardCharsets.UTF_8));
    }

    private static boolean answers(HttpClient http, URI address) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }
}
