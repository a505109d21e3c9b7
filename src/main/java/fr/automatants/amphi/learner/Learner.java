package fr.automatants.amphi.learner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// Somebody who has met at least one section or widget, known by a cookie's secret: a guest's or a session's.
@Entity
public class Learner extends PanacheEntityBase {
    /// A guest's cookie, or a session of the account.
    private static final String HOLDING =
            "secretHash = ?1 or accountId = (select s.accountId from AccountSession s"
                    + " where s.secretHash = ?1)";

    @Id UUID id;

    @Column(name = "secret_hash")
    byte[] secretHash;

    /// Of whoever has signed in, on whatever browser.
    @Column(name = "account_id")
    @Nullable UUID accountId;

    /// For Hibernate.
    protected Learner() {}

    /// What an account has met, once and for all its browsers; no cookie leads to it, only sessions.
    static Learner ofAccount(UUID account) {
        Learner learner = new Learner();
        learner.id = UUID.randomUUID();
        learner.belongTo(account);
        return learner;
    }

    /// From now on the cookie by which they were known leads nowhere.
    void belongTo(UUID account) {
        accountId = account;
        secretHash = Secret.fresh().hash();
    }

    /// The learner of a secret, a guest's or a session's; a guest's row is made now if this is the
    /// first thing they have met. The row is locked until the transaction ends.
    static Learner met(Secret secret) {
        meet(secret);
        return Learner.<Learner>find(HOLDING, (Object) secret.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    /// Makes the row if there is none: a guest's, or an account's whose progress was erased.
    static void meet(Secret secret) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into learner (id, secret_hash, account_id)
                        select ?1, case when owner is null then cast(?2 as bytea) else cast(?3 as bytea) end, owner
                        from (select (select account_id from account_session where secret_hash = ?2) as owner) as known
                        on conflict do nothing
                        """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, secret.hash())
                .setParameter(3, Secret.fresh().hash())
                .executeUpdate();
    }

    static Optional<Learner> holding(Secret secret) {
        return find(HOLDING, (Object) secret.hash()).firstResultOptional();
    }
}
