package fr.automatants.amphi.learner;

import fr.automatants.amphi.platform.Database;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// The people behind the browsers' secrets.
@Singleton
public class Learners {
    private final Database database;

    /// On a database with Amphi's schema.
    public Learners(Database database) {
        this.database = database;
    }

    /// Who holds a secret, if they have met anything here yet.
    public Optional<UUID> known(Secret secret) {
        return database.first(
                        "select learner_of(?) as id",
                        row -> Optional.ofNullable(row.getObject("id", UUID.class)),
                        (Object) secret.hash())
                .flatMap(id -> id);
    }

    /// Who holds a secret: somebody new if nobody does yet.
    public UUID welcome(Secret secret) {
        return known(secret)
                .orElseGet(() -> {
                    database.change(
                            "insert into learner (id, secret_hash) values (?, ?)"
                                    + " on conflict (secret_hash) do nothing",
                            UUID.randomUUID(),
                            secret.hash());
                    return known(secret).orElseThrow();
                });
    }
}
