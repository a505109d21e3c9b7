package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.Invitations.Redemption;
import fr.automatants.amphi.learner.account.Roles.Outcome;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RolesTest {
    @Inject Roles roles;
    @Inject Invitations invitations;
    @Inject Accounts accounts;

    /// As on the day of the first start.
    @BeforeEach
    void nobodyIsAnInstructor() {
        QuarkusTransaction.requiringNew().run(() -> Account.update("role = ?1", Role.MEMBER));
    }

    @Test
    void theFirstInstructorComesByTheLinkAndThenThereIsNoOther() {
        Secret link = invitations.first().orElseThrow();
        assertTrue(invitations.open(link));
        Member ada = become(link);
        assertEquals(Role.INSTRUCTOR, ada.role());
        assertFalse(invitations.open(link));
        assertEquals(new Redemption.Used(), redeem(link, Someone.fresh()));
        assertFalse(invitations.redeem(link, member().id()));
        assertEquals(Optional.empty(), invitations.first());
    }

    @Test
    void aLinkThatNobodyUsedEndsWhenANewOneIsMade() {
        Secret lost = invitations.first().orElseThrow();
        Secret found = invitations.first().orElseThrow();
        assertFalse(invitations.open(lost));
        assertTrue(invitations.open(found));
    }

    @Test
    void whoHasAnAccountUsesTheLinkWithIt() {
        Someone zoe = Someone.fresh();
        Member member = member(zoe);
        Secret link = invitations.first().orElseThrow();
        assertEquals(new Redemption.Taken(), redeem(link, zoe));
        assertTrue(invitations.open(link), "it still works");
        assertTrue(invitations.redeem(link, member.id()));
        assertEquals(Role.INSTRUCTOR, roleOf(member.id()));
    }

    @Test
    void anInstructorGivesAndTakesTheRoleAndEachChangeIsLogged() {
        Member ada = become(invitations.first().orElseThrow());
        Member zoe = member();
        assertEquals(Outcome.DONE, roles.change(zoe.id(), Role.INSTRUCTOR, ada.id()));
        assertEquals(Outcome.DONE, roles.change(ada.id(), Role.MEMBER, zoe.id()));
        assertEquals(Role.INSTRUCTOR, roleOf(zoe.id()));
        assertEquals(Role.MEMBER, roleOf(ada.id()));
        List<String> log =
                roles.log().stream()
                        .limit(3)
                        .map(line -> line.who() + " by " + line.by() + " to " + line.to())
                        .toList();
        assertEquals(
                List.of(
                        "Ada by Zoé to MEMBER",
                        "Zoé by Ada to INSTRUCTOR",
                        "Ada by null to INSTRUCTOR"),
                log);
    }

    @Test
    void whatChangesNothingIsNotLogged() {
        Member ada = become(invitations.first().orElseThrow());
        int before = roles.log().size();
        assertEquals(Outcome.DONE, roles.change(ada.id(), Role.INSTRUCTOR, ada.id()));
        assertEquals(before, roles.log().size());
    }

    @Test
    void aMemberGivesNoRole() {
        become(invitations.first().orElseThrow());
        Member zoe = member();
        assertEquals(Outcome.NOT_ALLOWED, roles.change(zoe.id(), Role.INSTRUCTOR, zoe.id()));
        assertEquals(Role.MEMBER, roleOf(zoe.id()));
    }

    @Test
    void anAddressThatNobodyProvedGetsNoRole() {
        Member ada = become(invitations.first().orElseThrow());
        Someone mallory = Someone.fresh();
        accounts.register(mallory.email(), mallory.name(), mallory.password());
        UUID id = roles.people(mallory.email().text()).getFirst().member().id();
        assertEquals(Outcome.UNPROVED, roles.change(id, Role.INSTRUCTOR, ada.id()));
        assertEquals(Role.MEMBER, roleOf(id));
    }

    @Test
    void theLastInstructorKeepsTheRole() {
        Member ada = become(invitations.first().orElseThrow());
        assertEquals(Outcome.LAST_INSTRUCTOR, roles.change(ada.id(), Role.MEMBER, ada.id()));
        assertEquals(Role.INSTRUCTOR, roleOf(ada.id()));
    }

    @Test
    void twoWhoTakeTheRoleFromEachOtherLeaveOne() throws Exception {
        Member ada = become(invitations.first().orElseThrow());
        Member zoe = member();
        roles.change(zoe.id(), Role.INSTRUCTOR, ada.id());
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcome>> changes =
                    List.of(
                            () -> roles.change(zoe.id(), Role.MEMBER, ada.id()),
                            () -> roles.change(ada.id(), Role.MEMBER, zoe.id()));
            long done = 0;
            for (Future<Outcome> change : both.invokeAll(changes)) {
                done += change.get() == Outcome.DONE ? 1 : 0;
            }
            assertEquals(1, done);
        }
    }

    @Test
    void peopleAreFoundByAPartOfNameOrAddressTakenLiterally() {
        Someone zoe = Someone.fresh();
        member(zoe);
        String part = zoe.email().text().substring(2, 20).toUpperCase(Locale.ROOT);
        assertEquals(1, roles.people(part).size());
        assertEquals(0, roles.people("%" + part).size());
        assertEquals(0, roles.people(zoe.email().text().replace('@', '_')).size());
    }

    private Member become(Secret link) {
        Someone someone = Someone.fresh();
        Redemption redemption =
                invitations.redeem(link, someone.email(), "Ada", someone.password());
        return assertInstanceOf(Redemption.Done.class, redemption).member();
    }

    private Redemption redeem(Secret link, Someone person) {
        return invitations.redeem(link, person.email(), person.name(), person.password());
    }

    private Member member() {
        return member(Someone.fresh());
    }

    private Member member(Someone person) {
        return person.member(accounts);
    }

    private static Role roleOf(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Account.of(id).orElseThrow().role);
    }
}
