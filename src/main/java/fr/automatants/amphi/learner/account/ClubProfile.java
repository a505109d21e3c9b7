package fr.automatants.amphi.learner.account;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the club's provider says of somebody.
///
/// @param subject by which the provider will know them for ever, with the provider's own name
/// @param email an address that is vouched for, if there is one
record ClubProfile(String subject, Optional<EmailAddress> email, String name) {
    /// Reads the claims of an ID token or the answer of a user-info endpoint.
    ///
    /// @param vouches whether the operator says that the provider checks its addresses
    /// @throws IllegalArgumentException if nobody is named
    static ClubProfile of(
            String provider, Map<String, ?> claims, String subjectClaim, boolean vouches) {
        String subject = text(claims, subjectClaim);
        if (subject.isEmpty()) {
            throw new IllegalArgumentException(
                    "the provider names nobody: no \"" + subjectClaim + "\" in " + claims.keySet());
        }
        boolean checked = vouches || text(claims, "email_verified").equals("true");
        Optional<EmailAddress> email =
                checked ? EmailAddress.of(text(claims, "email")) : Optional.empty();
        String name =
                PersonName.of(text(claims, "name"))
                        .or(() -> PersonName.of(text(claims, "preferred_username")))
                        .or(() -> email.map(address -> address.text().split("@")[0]))
                        .orElse("?");
        return new ClubProfile(provider + " " + subject, email, name);
    }

    private static String text(Map<String, ?> claims, String name) {
        return Objects.toString(claims.get(name), "");
    }
}
