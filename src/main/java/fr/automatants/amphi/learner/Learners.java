package fr.automatants.amphi.learner;

import fr.automatants.amphi.platform.Database;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// The people behind the browsers' secrets.
@Singleton
public class Learners {
    /// Makes the row of a secret if there is none: a guest's, or that of an account whose progress was
    /// erased, which no cookie may open. Takes a new id, a hash that nobody holds, and the secret's.
    static final String MEET =
            """
            insert into learner (id, secret_hash, account_id)
            select ?, case when owner is null then hash else nobody end, owner
            from (select hash, nobody, (select account_id from account_session
                    where secret_hash = hash) as owner
                from (select ?::bytea as nobody, ?::bytea as hash) asked) known
            where learner_of(hash) is null
            on conflict do nothing
            """;

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
                    database.change(MEET, UUID.randomUUID(), Secret.fresh().hash(), secret.hash());
                    return known(secret).orElseThrow();
                });
    }
}
