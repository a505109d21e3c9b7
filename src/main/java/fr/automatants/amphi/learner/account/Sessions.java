package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Who is signed in where: each signing in makes a secret of its own, which idles out and ages out.
@ApplicationScoped
public class Sessions {
    /// Being seen is written down at most this often.
    private static final Duration GLANCE = Duration.ofMinutes(1);

    private final AccountConfig config;

    Sessions(AccountConfig config) {
        this.config = config;
    }

    /// A new session, whatever the browser was before: nobody can plant one beforehand.
    @Transactional
    public Secret open(UUID account) {
        Instant now = Instant.now();
        AccountSession.delete(
                "lastSeenAt <= ?1 or createdAt <= ?2",
                now.minus(config.idle()),
                now.minus(config.longest()));
        Secret secret = Secret.fresh();
        new AccountSession(secret, account).persist();
        Account.update("lastSeenAt = ?1 where id = ?2", now, account);
        return secret;
    }

    /// Whose session this is, if it lives.
    @Transactional
    public Optional<Member> member(Secret secret) {
        Instant now = Instant.now();
        Optional<AccountSession> session =
                AccountSession.find(
                                "secretHash = ?1 and lastSeenAt > ?2 and createdAt > ?3",
                                secret.hash(),
                                now.minus(config.idle()),
                                now.minus(config.longest()))
                        .firstResultOptional();
        session.filter(found -> found.lastSeenAt.isBefore(now.minus(GLANCE)))
                .ifPresent(found -> seen(found, now));
        return session.flatMap(found -> Account.of(found.accountId)).map(Account::member);
    }

    /// Signs one browser out.
    @Transactional
    public void close(Secret secret) {
        AccountSession.delete("secretHash", (Object) secret.hash());
    }

    /// Signs every browser of an account out.
    @Transactional
    public void closeAll(UUID account) {
        AccountSession.delete("accountId", account);
    }

    /// By statements, so that two requests of one browser do not fail on each other.
    private static void seen(AccountSession session, Instant now) {
        AccountSession.update("lastSeenAt = ?1 where secretHash = ?2", now, session.secretHash);
        Account.update("lastSeenAt = ?1 where id = ?2", now, session.accountId);
    }
}
