package fr.automatants.amphi.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ResumeLinksTest {
    private static final Mark MARK = Mark.section("a-page", "a-section");

    @Inject ResumeLinks links;
    @Inject Learners learners;
    @Inject Progress progress;
    @Inject WriteBehind behind;

    private final Secret laptop = Secret.fresh();

    @Test
    void theLinkBringsTheSamePersonBackOnAsManyDevicesAsTheyLike() {
        UUID learner = learners.welcome(laptop);
        progress.keep(laptop, MARK);
        Secret link = links.make(learner);
        assertTrue(links.open(link));
        Secret phone = links.redeem(link).orElseThrow();
        Secret tablet = links.redeem(link).orElseThrow();
        assertEquals(Optional.of(learner), learners.known(phone));
        assertEquals(Optional.of(learner), learners.known(tablet));
        progress.keep(phone, Mark.widget("a-page", "a-widget"));
        behind.flush(); // until then only the browser itself knows
        assertEquals(progress.of(phone), progress.of(laptop));
    }

    @Test
    void revokedItOpensNothingAndEndsTheBrowsersThatCameByIt() {
        UUID learner = learners.welcome(laptop);
        Secret link = links.make(learner);
        Secret phone = links.redeem(link).orElseThrow();
        links.revoke(learner, laptop);
        assertFalse(links.open(link));
        assertEquals(Optional.empty(), links.redeem(link));
        assertEquals(Optional.empty(), learners.known(phone));
        assertEquals(Optional.of(learner), learners.known(laptop));
        assertEquals(Optional.empty(), links.made(learner));
    }

    @Test
    void whoRevokesFromThePhoneStaysOnThePhone() {
        UUID learner = learners.welcome(laptop);
        Secret phone = links.redeem(links.make(learner)).orElseThrow();
        links.revoke(learner, phone);
        assertEquals(Optional.of(learner), learners.known(phone));
        assertEquals(Optional.empty(), learners.known(laptop));
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        UUID learner = learners.welcome(laptop);
        Secret old = links.make(learner);
        Secret fresh = links.make(learner);
        assertEquals(Optional.empty(), links.redeem(old));
        assertTrue(links.redeem(fresh).isPresent());
    }

    @Test
    void aLinkThatSomebodyMadeUpOpensNothing() {
        assertFalse(links.open(Secret.fresh()));
        assertEquals(Optional.empty(), links.redeem(Secret.fresh()));
        assertEquals(Set.of(), progress.of(Secret.fresh()));
    }
}
