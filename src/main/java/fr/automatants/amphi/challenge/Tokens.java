package fr.automatants.amphi.challenge;

import fr.automatants.amphi.learner.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Personal tokens: a member's programs show one instead of a password. Only its hash is kept.
@ApplicationScoped
public class Tokens {
    /// What a token opens.
    public enum Scope {
        /// One's own submissions.
        READ,
        /// The same, and handing in.
        SUBMIT;

        boolean reaches(Scope needed) {
            return compareTo(needed) >= 0;
        }
    }

    /// A token as its member sees it later: without its secret.
    public record Card(
            UUID id, String name, Scope scope, Instant createdAt, Optional<Instant> lastUsedAt) {}

    /// Makes a token; its secret is shown this once.
    @Transactional
    public Secret issue(UUID account, String name, Scope scope) {
        Secret secret = Secret.fresh();
        new ApiToken(account, name, scope, secret).persist();
        return secret;
    }

    /// Whose token it is, if it opens what is needed.
    @Transactional
    public Optional<UUID> account(Secret secret, Scope needed) {
        Optional<ApiToken> found =
                ApiToken.find("secretHash", (Object) secret.hash()).firstResultOptional();
        found.ifPresent(token -> token.lastUsedAt = Instant.now());
        return found.filter(token -> token.scope.reaches(needed)).map(token -> token.accountId);
    }

    /// A member's tokens, the newest first.
    @Transactional
    public List<Card> of(UUID account) {
        return ApiToken.<ApiToken>list("accountId = ?1 order by createdAt desc", account).stream()
                .map(token ->
                        new Card(
                                token.id,
                                token.name,
                                token.scope,
                                token.createdAt,
                                Optional.ofNullable(token.lastUsedAt)))
                .toList();
    }

    /// Revokes a token of this member.
    @Transactional
    public void revoke(UUID account, UUID token) {
        ApiToken.delete("id = ?1 and accountId = ?2", token, account);
    }

    /// A row of them.
    @Entity(name = "ApiToken")
    @Table(name = "api_token")
    public static class ApiToken extends PanacheEntityBase {
        @Id UUID id;

        @Column(name = "account_id")
        UUID accountId;

        @Column String name;

        @Enumerated(EnumType.STRING)
        @Column
        Scope scope;

        @Column(name = "secret_hash")
        byte[] secretHash;

        @Column(name = "created_at")
        Instant createdAt;

        @Column(name = "last_used_at")
        @Nullable Instant lastUsedAt;

        /// For Hibernate.
        protected ApiToken() {}

        ApiToken(UUID account, String name, Scope scope, Secret secret) {
            id = UUID.randomUUID();
            accountId = account;
            this.name = name;
            this.scope = scope;
            secretHash = secret.hash();
            createdAt = Instant.now();
        }
    }
}
