package fr.automatants.amphi.learner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/// Somebody who came in by a one-time link and may drive a class.
@Entity
public class Instructor extends PanacheEntityBase {
    @Id UUID id;

    @Column(name = "secret_hash")
    byte[] secretHash;

    /// For Hibernate.
    protected Instructor() {}

    Instructor(Secret secret) {
        id = UUID.randomUUID();
        secretHash = secret.hash();
    }
}
