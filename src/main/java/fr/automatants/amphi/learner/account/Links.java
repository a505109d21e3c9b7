package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The links in mails: each works once, for a while, and only until a newer one is sent.
@ApplicationScoped
class Links {
    private final AccountConfig config;

    Links(AccountConfig config) {
        this.config = config;
    }

    @Transactional
    Secret issue(AccountLink.Kind kind, UUID account) {
        revoke(kind, account);
        Secret secret = Secret.fresh();
        new AccountLink(secret, kind, account, Instant.now().plus(life(kind))).persist();
        return secret;
    }

    /// Whose a link is, if it would still work: looking does not use it up.
    @Transactional
    Optional<Account> owner(AccountLink.Kind kind, Secret link) {
        return AccountLink.<AccountLink>find(
                        "secretHash = ?1 and kind = ?2 and usedAt is null and expiresAt > ?3",
                        link.hash(),
                        kind,
                        Instant.now())
                .firstResultOptional()
                .flatMap(found -> Account.of(found.accountId));
    }

    /// Uses a link up, and tells whose it was.
    @Transactional
    Optional<Account> use(AccountLink.Kind kind, Secret link) {
        Optional<Account> owner = owner(kind, link);
        // one statement, so that of two simultaneous clicks one wins
        return owner.filter(account ->
                AccountLink.update(
                                "usedAt = ?1 where secretHash = ?2 and usedAt is null",
                                Instant.now(),
                                link.hash())
                        == 1);
    }

    /// Links that nobody has used work no more.
    @Transactional
    void revoke(AccountLink.Kind kind, UUID account) {
        AccountLink.delete("accountId = ?1 and kind = ?2 and usedAt is null", account, kind);
    }

    private Duration life(AccountLink.Kind kind) {
        return switch (kind) {
            case CONFIRM -> config.confirmLink();
            case RESET -> config.resetLink();
        };
    }
}
