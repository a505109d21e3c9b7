package fr.automatants.amphi.learner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who has met something: a guest, known by a cookie, or the owner of an account. In SQL,
/// `learner_of` finds them by any secret of theirs.
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
}
