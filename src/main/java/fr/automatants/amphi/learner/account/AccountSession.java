package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A browser in which somebody is signed in.
@Entity
@Table(name = "account_session")
public class AccountSession extends PanacheEntityBase {
    @Id
    @Column(name = "secret_hash")
    byte[] secretHash;

    @Column(name = "account_id")
    UUID accountId;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "last_seen_at")
    Instant lastSeenAt;

    /// For Hibernate.
    protected AccountSession() {}

    AccountSession(Secret secret, UUID account) {
        secretHash = secret.hash();
        accountId = account;
        createdAt = Instant.now();
        lastSeenAt = createdAt;
    }
}
