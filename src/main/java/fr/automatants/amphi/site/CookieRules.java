package fr.automatants.amphi.site;

import java.util.Locale;

/// What each cookie has to say, whoever sets it: for this site only, out of reach of scripts, and
/// behind TLS for TLS only.
final class CookieRules {
    private CookieRules() {}

    /// A `Set-Cookie` header with what it lacks.
    static String complete(String header, boolean secure) {
        String whole = with(header, "HttpOnly", "HttpOnly");
        whole = with(whole, "SameSite=", "SameSite=Lax");
        return secure ? with(whole, "Secure", "Secure") : whole;
    }

    private static String with(String header, String sign, String attribute) {
        // after the value, which may say anything
        int attributes = header.indexOf(';');
        String said = attributes < 0 ? "" : header.substring(attributes).replace(" ", "");
        boolean there = said.toLowerCase(Locale.ROOT).contains(";" + sign.toLowerCase(Locale.ROOT));
        return there ? header : header + "; " + attribute;
    }
}
