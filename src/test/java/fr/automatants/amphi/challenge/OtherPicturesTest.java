package fr.automatants.amphi.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The operator gives the hidden set of a running challenge other pictures, and fewer: Ada was judged
/// before, Bob is judged after.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OtherPicturesTest {
    private static final String NEW_SET = "f00d";

    @Inject Submissions submissions;
    @Inject Leaderboard leaderboard;
    @Inject People people;
    @Inject Handed handed;

    private final Challenge challenge = Essay.open();
    private UUID ada;
    private UUID bob;

    @BeforeEach
    void twoMembers() {
        ada = people.join("Ada");
        bob = people.join("Bob");
        handed.scored(challenge, ada, 180, 180);
    }

    @Test
    void theBoardRanksBothAndMarksWhoWasJudgedBefore() {
        assertEquals(List.of("1 Ada 180/200"), board(Track.LIBRE, false));
        handed.scored(challenge, bob, NEW_SET, 100, 60, 99);
        assertEquals(List.of("1 Ada 180/200 *", "2 Bob 60/100"), board(Track.LIBRE, false));
        assertEquals(List.of("1 Bob 99/100", "2 Ada 180/200 *"), board(Track.LIBRE, true));
        assertEquals(List.of("1 Ada 180/200 *"), board(Track.FRUGAL, false));
    }

    @Test
    void whoseIntervalsOverlapShareARank() {
        handed.scored(challenge, bob, NEW_SET, 100, 85, 85);
        assertEquals(List.of("1 Ada 180/200 *", "1 Bob 85/100"), board(Track.LIBRE, false));
    }

    @Test
    void aSetOfAsManyPicturesIsAnotherAllTheSame() {
        // 18 pictures more on the same ones would be significant
        handed.scored(challenge, bob, NEW_SET, 200, 170, 170);
        assertEquals(List.of("1 Ada 180/200 *", "1 Bob 170/200"), board(Track.LIBRE, false));
    }

    @Test
    void aMembersLadderBeginsAnewOnTheNewPictures() {
        UUID second = handed.scored(challenge, ada, NEW_SET, 100, 70, 70);
        UUID third = handed.scored(challenge, ada, NEW_SET, 100, 71, 71);
        Standing standing = submissions.of(second, ada).orElseThrow();
        assertTrue(standing.improved());
        assertEquals(new Tally(70, 100), standing.shown().orElseThrow());
        assertFalse(submissions.of(third, ada).orElseThrow().improved(), "one more is no step");
        assertEquals(List.of("1 Ada 70/100"), board(Track.LIBRE, false));
    }

    @Test
    void ofFinalsOnBothSetsTheBetterShareCounts() {
        UUID first = submissions.of(challenge, ada).getFirst().id();
        UUID second = handed.scored(challenge, ada, NEW_SET, 100, 100, 100);
        submissions.chooseFinal(challenge, first, ada, true);
        submissions.chooseFinal(challenge, second, ada, true);
        assertEquals(List.of("1 Ada 100/100"), board(Track.LIBRE, true));
    }

    private List<String> board(Track track, boolean closed) {
        return leaderboard.of(challenge, track, closed).stream().map(this::line).toList();
    }

    private String line(Leaderboard.Row row) {
        Tally tally = row.counted();
        return "%d %s %d/%d%s"
                .formatted(
                        row.rank(),
                        row.name(),
                        tally.correct(),
                        tally.total(),
                        row.earlierPictures() ? " *" : "");
    }
}
