package fr.automatants.amphi.platform;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// Amphi's own cookies: for a year, for this site only, out of reach of scripts.
public final class Cookies {
    private static final long A_YEAR = Duration.ofDays(365).toSeconds();

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

    /// Asks the browser to keep a value, which must be a plain token.
    public static void keep(
            String name, String token, VaadinRequest request, VaadinResponse response) {
        // written out, since the servlet container drops SameSite
        String cookie =
                name + "=" + token + "; Path=/; Max-Age=" + A_YEAR + "; HttpOnly; SameSite=Lax";
        ((VaadinServletResponse) response)
                .addHeader("Set-Cookie", request.isSecure() ? cookie + "; Secure" : cookie);
    }
}
