package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.account.Accounts.Entry;
import fr.automatants.amphi.learner.account.ClubAccounts.Arrival;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClubAccountsTest {
    @Inject ClubAccounts club;
    @Inject Accounts accounts;

    private final Someone zoe = Someone.fresh();
    private final String subject = UUID.randomUUID().toString();

    @Test
    void whoComesAgainComesToTheSameAccount() {
        Arrival first = club.arrive(profile(true));
        assertInstanceOf(Arrival.Open.class, first);
        assertEquals(first, club.arrive(profile(true)));
        assertEquals(first, club.arrive(profile(false)), "the address does not matter any more");
    }

    @Test
    void aCheckedAddressLeadsToTheAccountThatHasItAndItsPasswordStays() {
        UUID id = zoe.member(accounts).id();
        assertEquals(new Arrival.Open(id), club.arrive(profile(true)));
        assertInstanceOf(Entry.Open.class, accounts.enter(zoe.email(), zoe.password()));
    }

    @Test
    void aPasswordSetBeforeTheAddressWasProvedOpensNothing() {
        Secret link = accounts.register(zoe.email(), "Mallory", "mallory’s password").orElseThrow();
        assertInstanceOf(Arrival.Open.class, club.arrive(profile(true)));
        assertEquals(Optional.empty(), accounts.confirm(link, "mallory’s password"));
        assertEquals(new Entry.Wrong(), accounts.enter(zoe.email(), "mallory’s password"));
    }

    @Test
    void anUncheckedAddressMakesNoAccount() {
        assertEquals(new Arrival.NoAddress(), club.arrive(profile(false)));
    }

    @Test
    void anAddressOfSomebodyElseWhomTheProviderKnowsIsTaken() {
        club.arrive(profile(true));
        ClubProfile other =
                new ClubProfile("https://club " + UUID.randomUUID(), Optional.of(zoe.email()), "X");
        assertEquals(new Arrival.Taken(), club.arrive(other));
    }

    @Test
    void aProfileIsReadFromClaims() {
        Map<String, Object> claims = Map.of("id", 42, "email", "Zoe@example.org", "login", "z");
        assertEquals(
                new ClubProfile("club 42", Optional.of(new EmailAddress("zoe@example.org")), "zoe"),
                ClubProfile.of("club", claims, "id", true));
        assertEquals(
                new ClubProfile("club 42", Optional.empty(), "?"),
                ClubProfile.of("club", claims, "id", false));
        assertThrows(
                IllegalArgumentException.class, () -> ClubProfile.of("club", claims, "sub", true));
    }

    private ClubProfile profile(boolean checked) {
        Map<String, Object> claims =
                Map.of(
                        "sub",
                        subject,
                        "email",
                        zoe.email().text(),
                        "email_verified",
                        checked,
                        "name",
                        "Zoé");
        return ClubProfile.of("https://club", claims, "sub", false);
    }
}
