package fr.automatants.amphi.learner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// Somebody who has met at least one section or widget, known by a cookie's secret.
@Entity
public class Learner extends PanacheEntityBase {
    @Id UUID id;

    @Column(name = "secret_hash")
    byte[] secretHash;

    /// Of whoever has signed in, on whatever browser.
    @Column(name = "account_id")
    @Nullable UUID accountId;

    /// For Hibernate.
    protected Learner() {}

    /// The learner of a secret, made now if this is the first thing they have met; their row is
    /// locked until the transaction ends.
    static Learner met(Secret secret) {
        getEntityManager()
                .createNativeQuery(
                        "insert into learner (id, secret_hash) values (?1, ?2)"
                                + " on conflict (secret_hash) do nothing")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, secret.hash())
                .executeUpdate();
        return Learner.<Learner>find("secretHash", (Object) secret.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    static Optional<Learner> holding(Secret secret) {
        return find("secretHash", (Object) secret.hash()).firstResultOptional();
    }
}
