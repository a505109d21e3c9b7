package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.learner.account.Door.Answer;
import fr.automatants.amphi.learner.account.Door.Knock;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DoorTest {
    private static final Knock HOME = new Knock("192.0.2.10", Locale.FRENCH);
    private static final Knock ELSEWHERE = new Knock("192.0.2.20", Locale.FRENCH);

    @Inject Door door;
    @Inject Accounts accounts;
    @Inject AccountConfig config;

    private final Someone zoe = Someone.fresh();

    @Test
    void afterTooManyWrongPasswordsNotEvenTheRightOneOpensFromAnywhere() {
        zoe.member(accounts);
        assertInstanceOf(Answer.Open.class, signIn(zoe.password(), HOME));
        for (int i = 0; i < config.wrongPasswords(); i++) {
            assertEquals(new Answer.Wrong(), signIn("faux " + i, HOME));
        }
        assertInstanceOf(Answer.Wait.class, signIn(zoe.password(), HOME));
        assertInstanceOf(Answer.Wait.class, signIn(zoe.password(), ELSEWHERE));
        Someone tom = Someone.fresh();
        tom.member(accounts);
        assertInstanceOf(
                Answer.Open.class, door.signIn(tom.email(), tom.password(), HOME), "a neighbour");
    }

    @Test
    void anAddressWithoutAnAccountWaitsLikeOneThatHasOne() {
        for (int i = 0; i < config.wrongPasswords(); i++) {
            assertEquals(new Answer.Wrong(), signIn("faux", HOME));
        }
        assertInstanceOf(Answer.Wait.class, signIn("faux", HOME));
    }

    @Test
    void rightPasswordsDoNotCount() {
        zoe.member(accounts);
        for (int i = 0; i < config.wrongPasswords() + 2; i++) {
            assertInstanceOf(Answer.Open.class, signIn(zoe.password(), HOME));
        }
    }

    @Test
    void aNetworkAddressThatTriesAccountAfterAccountWaitsToo() {
        Limits limits = new Limits(config);
        int tries = 0;
        while (limits.password(Someone.fresh().email(), "192.0.2.30").isEmpty()) {
            tries++;
        }
        assertEquals(config.wrongPasswords() * 20, tries);
        assertEquals(Optional.empty(), limits.password(Someone.fresh().email(), "192.0.2.31"));
    }

    @Test
    void anAddressGetsAFewMailsAnHourAndNoMore() {
        Limits limits = new Limits(config);
        for (int i = 0; i < config.mails(); i++) {
            assertEquals(Optional.empty(), limits.mail(zoe.email(), "192.0.2.40"));
        }
        assertTrue(limits.mail(zoe.email(), "192.0.2.41").isPresent());
    }

    private Answer signIn(String password, Knock knock) {
        return door.signIn(zoe.email(), password, knock);
    }
}
