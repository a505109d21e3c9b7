package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A one-time link to become an instructor.
@Entity
public class Invitation extends PanacheEntityBase {
    @Id
    @Column(name = "secret_hash")
    byte[] secretHash;

    @Column(name = "used_at")
    @Nullable Instant usedAt;

    /// For Hibernate.
    protected Invitation() {}

    Invitation(Secret secret) {
        secretHash = secret.hash();
    }
}
