package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.Tokens;
import fr.automatants.amphi.learner.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;

/// Whose program is calling, by the personal token that it shows.
@ApplicationScoped
class Caller {
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;

    Caller(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The member, or a problem: 401 without a token that opens what is needed.
    UUID require(HttpHeaders headers, Tokens.Scope needed) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> Secret.of(header.substring(BEARER.length()).strip()))
                .flatMap(secret -> tokens.account(secret, needed))
                .orElseThrow(() ->
                        Problem.of(401, "Unauthorized", Texts.of(headers).of("challenge.api.token"))
                                .exception());
    }
}
