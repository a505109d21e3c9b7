package fr.automatants.amphi.learner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;

/// Somebody who has met at least one section or widget, known by a cookie's secret.
@Entity
public class Learner extends PanacheEntityBase {
    @Id UUID id;

    @Column(name = "secret_hash")
    byte[] secretHash;

    /// For Hibernate.
    protected Learner() {}

    static Optional<Learner> holding(Secret secret) {
        return find("secretHash", (Object) secret.hash()).firstResultOptional();
    }
}
