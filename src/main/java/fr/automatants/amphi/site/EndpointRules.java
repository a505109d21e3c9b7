package fr.automatants.amphi.site;

import fr.automatants.amphi.platform.Role;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who may use which address that is no view: each is named here, and what is not named is closed.
final class EndpointRules {
    private static final String BELOW = "/*";

    /// `/x/*` names all that lies below `/x/`. Whoever asks for more than a cookie, as a token of
    /// their own, is let in here and checks it themselves.
    private static final SortedMap<String, Role> LISTED =
            new TreeMap<>(
                    Map.of(
                            "/api/agenda.ics", Role.GUEST,
                            "/api/agenda/*", Role.GUEST,
                            "/api/v1/*", Role.GUEST,
                            "/content/*", Role.GUEST,
                            "/live/*", Role.GUEST,
                            "/login/club", Role.GUEST,
                            "/q/health", Role.GUEST,
                            "/q/health/*", Role.GUEST,
                            "/q/openapi", Role.GUEST,
                            // the browser's part, and push: what a view says over it, the view
                            // guards
                            "/VAADIN/*", Role.GUEST));

    private EndpointRules() {}

    /// The least role that opens an address, if the address is named.
    static Optional<Role> needed(String path) {
        return LISTED.entrySet().stream()
                .filter(rule -> names(rule.getKey(), path))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Every rule.
    static SortedMap<String, Role> all() {
        return LISTED;
    }

    /// Whether an address is for programs: there are no pages, so what is not named there is not there.
    static boolean programs(String path) {
        return (path + "/").startsWith("/api/") || (path + "/").startsWith("/q/");
    }

    /// Whether a rule's or a route's pattern names an address.
    static boolean names(String pattern, String path) {
        return pattern.endsWith(BELOW)
                ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                : path.equals(pattern);
    }
}
