package fr.automatants.amphi.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A provider of OAuth2 as it was before OpenID Connect: no discovery, no ID token, no keys; a code
/// becomes an access token, and an endpoint says whose it is.
final class PlainProvider implements AutoCloseable {
    private final HttpServer http;
    private final String code = UUID.randomUUID().toString();
    private final String token = UUID.randomUUID().toString();
    private final String person;

    /// @param person what the endpoint says, as JSON
    PlainProvider(String person) {
        this.person = person;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/authorize", this::authorize);
        http.createContext("/token", this::token);
        http.createContext("/user", this::user);
        http.start();
    }

    String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String back =
                URLDecoder.decode(value(query, "redirect_uri"), StandardCharsets.UTF_8)
                        + "?code="
                        + code
                        + "&state="
                        + value(query, "state");
        exchange.getResponseHeaders().set("Location", back);
        answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known =
                value(form, "code").equals(code)
                        && exchange.getRequestHeaders()
                                .getFirst("Authorization")
                                .startsWith("Basic ");
        answer(
                exchange,
                known ? 200 : 400,
                "{\"access_token\":\""
                        + token
                        + "\",\"token_type\":\"bearer\",\"expires_in\":300}");
    }

    private void user(HttpExchange exchange) throws IOException {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        answer(exchange, ("Bearer " + token).equals(bearer) ? 200 : 401, person);
    }

    private static String value(String query, String name) {
        Matcher found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
        return found.find() ? found.group(1) : "";
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
