package fr.automatants.amphi.challenge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/// Fresh accounts for tests.
@ApplicationScoped
public class People {
    private final EntityManager entities;

    People(EntityManager entities) {
        this.entities = entities;
    }

    public UUID join(String name) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(
                                        "insert into account (id, email, name,"
                                                + " password_hash) values (?1, ?2, ?3, 'x')")
                                .setParameter(1, id)
                                .setParameter(2, id + "@example.org")
                                .setParameter(3, name)
                                .executeUpdate());
        return id;
    }

    long count(String sql, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        ((Number)
                                        entities.createNativeQuery(sql)
                                                .setParameter(1, id)
                                                .getSingleResult())
                                .longValue());
    }
}
