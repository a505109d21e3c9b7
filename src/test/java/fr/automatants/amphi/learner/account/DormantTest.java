package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.platform.Database;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DormantTest {
    @Inject Dormant dormant;
    @Inject AccountConfig config;
    @Inject Database database;

    private final Instant now = Instant.now();
    private final UUID account = UUID.randomUUID();

    @Test
    void whoStaysAwayIsToldOnceAndForgottenAMonthLater() {
        lastSeen(config.keep().minus(config.notice()).plusDays(1));
        assertTrue(dormant.warn(now) >= 1);
        assertEquals(0, dormant.warn(now), "once");
        dormant.forget(now);
        assertEquals(1, accounts(), "not before the time that the mail gave");
        dormant.forget(now.plus(config.notice()).plus(Duration.ofMinutes(1)));
        assertEquals(0, accounts());
    }

    @Test
    void whoComesBackAfterTheMailStaysAndIsToldAgainNextTime() {
        lastSeen(config.keep());
        dormant.warn(now);
        database.change(
                "update account set last_seen_at = ? where id = ?", now.plusSeconds(60), account);
        dormant.forget(now.plus(config.notice()).plusSeconds(120));
        assertEquals(1, accounts());
        assertTrue(dormant.warn(now.plus(config.keep())) >= 1);
    }

    @Test
    void nobodyIsForgottenUntold() {
        lastSeen(config.keep().multipliedBy(2));
        dormant.forget(now);
        assertEquals(1, accounts());
    }

    private void lastSeen(Duration ago) {
        database.change(
                """
                insert into account (id, email, name, password_hash, last_seen_at)
                values (?, ?, 'Ada', 'x', ?)
                """,
                account,
                account + "@example.org",
                now.minus(ago));
    }

    private int accounts() {
        return database.first(
                        "select count(*) from account where id = ?", row -> row.getInt(1), account)
                .orElseThrow();
    }
}
