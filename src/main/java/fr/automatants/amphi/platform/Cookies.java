package fr.automatants.amphi.platform;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// Amphi's own cookies: for this site only, out of reach of scripts, behind TLS for TLS only.
public final class Cookies {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private Cookies() {}

    /// What the browser sent under this name.
    public static Optional<String> read(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /// Asks the browser to keep a value, which must be a plain token, for a year.
    public static void keep(
            String name, String token, VaadinRequest request, VaadinResponse response) {
        keep(name, token, A_YEAR, request, response);
    }

    /// Asks the browser to keep a value, which must be a plain token, for a while.
    public static void keep(
            String name,
            String token,
            Duration age,
            VaadinRequest request,
            VaadinResponse response) {
        ((VaadinServletResponse) response)
                .addHeader("Set-Cookie", line(name, token, age, request.isSecure()));
    }

    /// Asks the browser to forget a value.
    public static void forget(String name, VaadinRequest request, VaadinResponse response) {
        keep(name, "", Duration.ZERO, request, response);
    }

    /// The header's text, written out since the servlet container drops SameSite.
    public static String line(String name, String token, Duration age, boolean secure) {
        return name
                + "="
                + token
                + "; Path=/; Max-Age="
                + age.toSeconds()
                + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }
}
