package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.Accounts.Entry;
import fr.automatants.amphi.platform.Role;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccountsTest {
    @Inject Accounts accounts;
    @Inject Sessions sessions;

    private final Someone zoe = Someone.fresh();

    @Test
    void anAccountOpensOnceItsAddressIsProved() {
        Secret link = register(zoe).orElseThrow();
        assertInstanceOf(Entry.Unconfirmed.class, enter(zoe));
        Secret newer = assertInstanceOf(Entry.Unconfirmed.class, enter(zoe)).link();
        assertEquals(Optional.empty(), confirm(link), "a newer link was sent");
        Member member = assertInstanceOf(Entry.Open.class, confirm(newer).orElseThrow()).member();
        assertEquals(new Member(member.id(), zoe.email().text(), "Zoé", Role.MEMBER), member);
        assertEquals(new Entry.Open(member), enter(zoe));
    }

    @Test
    void aLinkProvesAnAddressOnce() {
        Secret link = register(zoe).orElseThrow();
        assertTrue(accounts.confirmable(link));
        assertTrue(accounts.confirmable(link), "looking does not use it up");
        assertInstanceOf(Entry.Open.class, confirm(link).orElseThrow());
        assertFalse(accounts.confirmable(link));
        assertEquals(Optional.empty(), confirm(link));
    }

    @Test
    void aLinkDoesWhatItWasMadeForOnly() {
        Secret link = register(zoe).orElseThrow();
        assertEquals(Optional.empty(), accounts.reset(link, "another password"));
        assertTrue(accounts.confirmable(link));
        assertEquals(Optional.empty(), confirm(Secret.fresh()));
    }

    @Test
    void anOldLinkWorksNoMore() {
        Secret link = register(zoe).orElseThrow();
        age(link);
        assertFalse(accounts.confirmable(link));
        assertEquals(Optional.empty(), confirm(link));
        confirmed(zoe);
        Secret reset = accounts.forgotten(zoe.email()).orElseThrow();
        age(reset);
        assertEquals(Optional.empty(), accounts.reset(reset, "another password"));
        assertInstanceOf(Entry.Open.class, enter(zoe));
    }

    @Test
    void wrongPasswordAndUnknownAddressAreTheSame() {
        confirmed(zoe);
        assertEquals(new Entry.Wrong(), accounts.enter(zoe.email(), "lapins verts"));
        assertEquals(new Entry.Wrong(), enter(Someone.fresh()));
    }

    @Test
    void registeringAProvedAddressChangesNothing() {
        confirmed(zoe);
        assertEquals(
                Optional.empty(), accounts.register(zoe.email(), "Mallory", "mallory’s password"));
        assertInstanceOf(Entry.Open.class, enter(zoe));
        assertEquals(new Entry.Wrong(), accounts.enter(zoe.email(), "mallory’s password"));
    }

    @Test
    void aClickOnAStrangersLinkDoesNotLetTheStrangerIn() {
        Secret link = accounts.register(zoe.email(), "Mallory", "mallory’s password").orElseThrow();
        assertEquals(Optional.of(new Entry.Wrong()), confirm(link));
        assertTrue(accounts.confirmable(link), "it can still be used by who chose the password");
        assertInstanceOf(
                Entry.Unconfirmed.class, accounts.enter(zoe.email(), "mallory’s password"));
    }

    @Test
    void anAddressIsProvedForWhoRegisteredItLast() {
        Secret mallorys =
                accounts.register(zoe.email(), "Mallory", "mallory’s password").orElseThrow();
        Secret link = register(zoe).orElseThrow();
        assertEquals(Optional.empty(), confirm(mallorys));
        assertInstanceOf(Entry.Open.class, confirm(link).orElseThrow());
        assertEquals(new Entry.Wrong(), accounts.enter(zoe.email(), "mallory’s password"));
    }

    @Test
    void aForgottenPasswordIsSetAnewOnceAndSignsEverybodyOut() {
        Member member = confirmed(zoe);
        Secret session = sessions.open(member.id());
        Secret link = accounts.forgotten(zoe.email()).orElseThrow();
        assertEquals(Optional.of(member), accounts.reset(link, "un tout autre mot de passe"));
        assertEquals(Optional.empty(), sessions.member(session));
        assertEquals(new Entry.Wrong(), enter(zoe));
        assertEquals(
                new Entry.Open(member), accounts.enter(zoe.email(), "un tout autre mot de passe"));
        assertEquals(Optional.empty(), accounts.reset(link, "encore un autre"));
        assertEquals(Optional.empty(), accounts.forgotten(Someone.fresh().email()));
    }

    @Test
    void aResetProvesTheAddressAndEndsTheLinkThatWould() {
        Secret confirm = register(zoe).orElseThrow();
        Secret reset = accounts.forgotten(zoe.email()).orElseThrow();
        accounts.reset(reset, "un tout autre mot de passe");
        assertEquals(Optional.empty(), confirm(confirm));
        assertInstanceOf(
                Entry.Open.class, accounts.enter(zoe.email(), "un tout autre mot de passe"));
    }

    @Test
    void aPasswordIsChangedByWhoKnowsItAndSignsEverybodyOut() {
        Member member = confirmed(zoe);
        Secret session = sessions.open(member.id());
        Secret reset = accounts.forgotten(zoe.email()).orElseThrow();
        assertFalse(accounts.changePassword(member.id(), "faux", "un tout autre mot de passe"));
        assertTrue(sessions.member(session).isPresent());
        assertTrue(
                accounts.changePassword(member.id(), zoe.password(), "un tout autre mot de passe"));
        assertEquals(Optional.empty(), sessions.member(session));
        assertFalse(accounts.resettable(reset));
        assertEquals(new Entry.Wrong(), enter(zoe));
    }

    private Optional<Secret> register(Someone person) {
        return accounts.register(person.email(), person.name(), person.password());
    }

    private Member confirmed(Someone person) {
        return person.member(accounts);
    }

    private Optional<Entry> confirm(Secret link) {
        return accounts.confirm(link, zoe.password());
    }

    private Entry enter(Someone person) {
        return accounts.enter(person.email(), person.password());
    }

    private static void age(Secret link) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        AccountLink.update(
                                "expiresAt = ?1 where secretHash = ?2",
                                Instant.now(),
                                link.hash()));
    }
}
