package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SessionsTest {
    @Inject Sessions sessions;
    @Inject Accounts accounts;
    @Inject AccountConfig config;

    private UUID zoe = UUID.randomUUID();

    @BeforeEach
    void register() {
        zoe = Someone.fresh().member(accounts).id();
    }

    @Test
    void eachSigningInHasASecretOfItsOwn() {
        Secret phone = sessions.open(zoe);
        Secret laptop = sessions.open(zoe);
        assertNotEquals(phone, laptop);
        assertEquals(zoe, sessions.member(phone).orElseThrow().id());
        assertEquals(zoe, sessions.member(laptop).orElseThrow().id());
    }

    @Test
    void aCookieThatSomebodyChangedIsNobodys() {
        String good = sessions.open(zoe).text();
        char last = good.charAt(good.length() - 1);
        String bad = good.substring(0, good.length() - 1) + (last == 'A' ? 'B' : 'A');
        assertEquals(Optional.empty(), Secret.of(bad).flatMap(sessions::member));
        assertEquals(Optional.empty(), Secret.of(good + "A").flatMap(sessions::member));
        assertEquals(Optional.empty(), sessions.member(Secret.fresh()));
    }

    @Test
    void signingOutEndsOneBrowserAndEverywhereAll() {
        Secret phone = sessions.open(zoe);
        Secret laptop = sessions.open(zoe);
        Secret tablet = sessions.open(zoe);
        sessions.close(phone);
        assertEquals(Optional.empty(), sessions.member(phone));
        assertTrue(sessions.member(laptop).isPresent());
        sessions.closeAll(zoe);
        assertEquals(Optional.empty(), sessions.member(laptop));
        assertEquals(Optional.empty(), sessions.member(tablet));
    }

    @Test
    void aBrowserThatStaysAwayIsSignedOut() {
        Secret session = sessions.open(zoe);
        set(session, "lastSeenAt", config.idle().minusMinutes(1));
        assertTrue(sessions.member(session).isPresent());
        set(session, "lastSeenAt", config.idle());
        assertEquals(Optional.empty(), sessions.member(session));
    }

    @Test
    void beingSeenKeepsASessionButNotForEver() {
        Secret session = sessions.open(zoe);
        set(session, "lastSeenAt", config.idle().minusMinutes(1));
        assertTrue(sessions.member(session).isPresent());
        assertTrue(
                lastSeen(session).isAfter(Instant.now().minusSeconds(60)), "it was seen just now");
        set(session, "createdAt", config.longest());
        assertEquals(Optional.empty(), sessions.member(session));
    }

    private static void set(Secret session, String field, Duration ago) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        AccountSession.update(
                                field + " = ?1 where secretHash = ?2",
                                Instant.now().minus(ago),
                                session.hash()));
    }

    private static Instant lastSeen(Secret session) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        AccountSession.<AccountSession>find("secretHash", (Object) session.hash())
                                .singleResult()
                                .lastSeenAt);
    }
}
