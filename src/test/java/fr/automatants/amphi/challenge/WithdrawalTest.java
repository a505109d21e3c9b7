package fr.automatants.amphi.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WithdrawalTest {
    @Inject Submissions submissions;
    @Inject Hosting hosting;
    @Inject Leaderboard leaderboard;
    @Inject People people;
    @Inject Handed handed;

    private final Challenge challenge = Essay.open();
    private UUID ada;

    @BeforeEach
    void aMember() {
        ada = people.join("Ada");
    }

    @Test
    void whatIsTakenBackRanksNoMoreAndStaysInTheHistory() {
        UUID id = handed.scored(challenge, ada, 150, 150);
        submissions.chooseFinal(challenge, id, ada, true);
        assertEquals(List.of(150), board(Track.LIBRE));
        assertEquals(Withdrawal.DONE, submissions.withdraw(id, ada));
        assertEquals(Withdrawal.DONE, submissions.withdraw(id, ada), "once more changes nothing");
        assertEquals(List.of(), board(Track.LIBRE));
        Standing standing = submissions.of(id, ada).orElseThrow();
        assertInstanceOf(Removal.Withdrawn.class, standing.removal().orElseThrow());
        assertFalse(standing.finalChoice());
        submissions.chooseFinal(challenge, id, ada, true);
        assertFalse(submissions.of(id, ada).orElseThrow().finalChoice());
    }

    @Test
    void takingBackGivesNoQuotaBack() throws Exception {
        for (int i = 0; i < 3; i++) {
            submissions.withdraw(handed.scored(challenge, ada, 100, 100), ada);
        }
        byte[] file = SafetensorsFile.bytes(Network.initialised(Architecture.course(), 31));
        assertInstanceOf(
                Admission.QuotaUsed.class,
                submissions.submit(challenge, ada, "m.safetensors", file));
    }

    @Test
    void takingBackIsNoWayRoundTheLadder() {
        UUID first = handed.scored(challenge, ada, 150, 150);
        submissions.withdraw(first, ada);
        UUID second = handed.scored(challenge, ada, 151, 151);
        Standing standing = submissions.of(second, ada).orElseThrow();
        assertFalse(standing.improved(), "150 was seen, and 151 is no step from it");
        assertEquals(150, standing.shown().orElseThrow().correct());
        assertEquals(List.of(), board(Track.LIBRE), "the board tells no more than the history");

        handed.scored(challenge, ada, 190, 190);
        assertEquals(List.of(190), board(Track.LIBRE));
    }

    @Test
    void theBoardGoesBackToTheStepBefore() {
        handed.scored(challenge, ada, 100, 100);
        UUID second = handed.scored(challenge, ada, 150, 150);
        assertEquals(List.of(150), board(Track.LIBRE));
        submissions.withdraw(second, ada);
        assertEquals(List.of(100), board(Track.LIBRE));
    }

    @Test
    void onTheFrugalTrackNoSecondLookComesForFreeEither() {
        UUID first = handed.scored(challenge, ada, 190, 190);
        assertEquals(List.of(190), board(Track.FRUGAL));
        submissions.withdraw(first, ada);
        handed.scored(challenge, ada, 195, 195); // as many parameters, so no step
        assertEquals(List.of(), board(Track.FRUGAL));
    }

    @Test
    void onlyAScoreOfOnesOwnCanBeTakenBack() {
        UUID id = handed.scored(challenge, ada, 100, 100);
        assertEquals(Withdrawal.UNKNOWN, submissions.withdraw(id, people.join("Eve")));
        assertEquals(Withdrawal.UNKNOWN, submissions.withdraw(UUID.randomUUID(), ada));
        UUID waiting = handed.waiting(challenge, ada);
        assertEquals(Withdrawal.IN_FLIGHT, submissions.withdraw(waiting, ada));
        UUID bob = people.join("Bob");
        Admission refused = submissions.submit(challenge, bob, "m.json", "{}".getBytes(UTF_8));
        UUID bad = assertInstanceOf(Admission.Refused.class, refused).submission();
        assertEquals(Withdrawal.REFUSED, submissions.withdraw(bad, bob));
    }

    @Test
    void onceTheChallengeIsOverNothingIsTakenBack() {
        UUID instructor = people.join("Grace");
        assertInstanceOf(
                Hosting.Saving.Done.class,
                hosting.make(challenge.slug(), Draft.of(challenge), instructor));
        UUID id = handed.scored(challenge, ada, 100, 100);
        hosting.close(challenge, Instant.now(), instructor);
        assertEquals(Withdrawal.TOO_LATE, submissions.withdraw(id, ada));
        assertTrue(submissions.of(id, ada).orElseThrow().removal().isEmpty());
    }

    private List<Integer> board(Track track) {
        return leaderboard.of(challenge, track, Instant.now()).stream()
                .map(row -> row.counted().correct())
                .toList();
    }
}
