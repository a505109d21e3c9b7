package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A link sent by mail, of one use.
@Entity
@Table(name = "account_link")
public class AccountLink extends PanacheEntityBase {
    @Id
    @Column(name = "secret_hash")
    byte[] secretHash;

    @Enumerated(EnumType.STRING)
    @Column
    Kind kind;

    @Column(name = "account_id")
    UUID accountId;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "used_at")
    @Nullable Instant usedAt;

    /// For Hibernate.
    protected AccountLink() {}

    AccountLink(Secret secret, Kind kind, UUID account, Instant expires) {
        secretHash = secret.hash();
        this.kind = kind;
        accountId = account;
        createdAt = Instant.now();
        expiresAt = expires;
    }

    /// What a link does.
    enum Kind {
        /// Proves that an address is its holder's.
        CONFIRM,
        /// Sets a new password.
        RESET
    }
}
