package fr.automatants.amphi.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.platform.Database;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PurgeTest {
    @Inject Purge purge;
    @Inject GuestConfig config;
    @Inject Database database;
    @Inject Learners learners;
    @Inject Progress progress;
    @Inject WriteBehind behind;

    @Test
    void whoStaysAwayIsForgottenAndWhoComesBackInTimeIsNot() {
        Secret away = Secret.fresh();
        Secret back = Secret.fresh();
        UUID forgotten = lastHere(away, config.keep().plusDays(1));
        UUID kept = lastHere(back, config.keep().plusDays(1));
        progress.came(back);
        behind.flush();
        assertTrue(purge.run(Instant.now()) >= 1);
        assertEquals(Optional.empty(), learners.known(away), forgotten.toString());
        assertEquals(Optional.of(kept), learners.known(back));
    }

    @Test
    void whoHasAnAccountIsNoGuest() {
        Secret member = Secret.fresh();
        UUID learner = lastHere(member, config.keep().plusDays(1));
        UUID account = UUID.randomUUID();
        database.change(
                "insert into account (id, email, name, password_hash) values (?, ?, 'Ada', 'x')",
                account,
                account + "@example.org");
        database.change("update learner set account_id = ? where id = ?", account, learner);
        purge.run(Instant.now());
        assertEquals(Optional.of(learner), learners.known(member));
    }

    private UUID lastHere(Secret who, Duration ago) {
        UUID learner = learners.welcome(who);
        database.change(
                "update learner set last_seen_at = ? where id = ?",
                Instant.now().minus(ago),
                learner);
        return learner;
    }
}
