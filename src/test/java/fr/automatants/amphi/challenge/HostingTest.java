package fr.automatants.amphi.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HostingTest {
    private static final Draft DRAFT =
            new Draft(
                    Map.of("fr", "L’essai: « neuf »", "en", "The #essay"),
                    "2021-01-31T18:30",
                    "2099-06-30T20:00",
                    "5",
                    List.of("libre", "11274"));

    @Inject Challenges challenges;
    @Inject Hosting hosting;
    @Inject Moderation moderation;
    @Inject ModerationLog log;
    @Inject Leaderboard leaderboard;
    @Inject Submissions submissions;
    @Inject People people;
    @Inject Handed handed;

    private final String slug = "test-" + UUID.randomUUID();
    private UUID grace;

    @BeforeEach
    void anInstructor() {
        grace = people.join("Grace");
    }

    @Test
    void aChallengeThatIsMadeIsThereWithoutAFile() {
        assertTrue(challenges.of(slug).isEmpty());
        make();
        Challenge made = challenges.of(slug).orElseThrow();
        assertEquals("L’essai: « neuf »", made.title("fr"));
        assertEquals("The #essay", made.title("en"));
        assertEquals(Instant.parse("2021-01-31T17:30:00Z"), made.opens());
        assertEquals(Instant.parse("2099-06-30T18:00:00Z"), made.closes().orElseThrow());
        assertEquals(5, made.quota());
        assertEquals(List.of(Track.LIBRE, Track.COURSE), made.tracks());
        assertTrue(challenges.all().contains(made));
        assertEquals(DRAFT.tracks(), Draft.of(made).tracks());
        assertEquals("2021-01-31T18:30:00", Draft.of(made).opens());
    }

    @Test
    void whatIsEditedStandsBeforeTheFileAndIsLoggedKeyByKey() {
        make();
        Draft more = new Draft(DRAFT.title(), DRAFT.opens(), "", "7", DRAFT.tracks());
        assertInstanceOf(Hosting.Saving.Done.class, hosting.edit(slug, more, grace));
        assertEquals(7, challenges.of(slug).orElseThrow().quota());
        ModerationLog.Line line = log.of(slug).getFirst();
        assertEquals(Act.EDITED, line.act());
        assertEquals("Grace", line.by().orElseThrow());
        assertTrue(line.detail().contains("quota: 5 → 7"), line.detail());
        assertTrue(line.detail().contains("closes: 2099-06-30T20:00:00 → –"), line.detail());
        assertFalse(line.detail().contains("tracks"), line.detail());
    }

    @Test
    void aFormIsCheckedAsAFileIs() {
        assertEquals("quota: 0", fault(draft("0", DRAFT.opens(), DRAFT.closes())));
        assertEquals("quota: many", fault(draft("many", DRAFT.opens(), DRAFT.closes())));
        assertEquals("opens: soon", fault(draft("3", "soon", "")));
        assertEquals(
                "closes: 2020-01-01T00:00", fault(draft("3", DRAFT.opens(), "2020-01-01T00:00")));
        assertEquals(
                "tracks: []", fault(new Draft(DRAFT.title(), DRAFT.opens(), "", "3", List.of())));
        assertEquals(
                "title: ",
                fault(
                        new Draft(
                                Map.of("fr", "Essai", "en", " "),
                                DRAFT.opens(),
                                "",
                                "3",
                                DRAFT.tracks())));
        Hosting.Saving bad = hosting.make("../etc", DRAFT, grace);
        assertEquals("slug", assertInstanceOf(Hosting.Saving.Faulty.class, bad).fault().key());
        Hosting.Saving taken = hosting.make("premier-challenge", DRAFT, grace);
        assertEquals("taken", assertInstanceOf(Hosting.Saving.Faulty.class, taken).fault().key());
        assertTrue(challenges.of(slug).isEmpty());
    }

    @Test
    void aChallengeIsClosedAndOpenedAtOnce() {
        make();
        Challenge open = challenges.of(slug).orElseThrow();
        assertInstanceOf(Hosting.Saving.Done.class, hosting.close(open, Instant.now(), grace));
        Challenge over = challenges.of(slug).orElseThrow();
        assertTrue(over.isOver(Instant.now()));
        assertInstanceOf(Hosting.Saving.Done.class, hosting.open(over, Instant.now(), grace));
        assertTrue(challenges.of(slug).orElseThrow().isOpen(Instant.now()));
        assertEquals(
                List.of(Act.OPENED, Act.CLOSED, Act.MADE),
                log.of(slug).stream().map(ModerationLog.Line::act).toList());
    }

    @Test
    void whatIsTakenOutRanksNoMoreUntilItIsPutBack() {
        make();
        Challenge challenge = challenges.of(slug).orElseThrow();
        UUID ada = people.join("Ada");
        UUID id = handed.scored(challenge, ada, 150, 150);
        assertFalse(moderation.disqualify(id, grace, " "), "a reason is asked for");
        assertEquals(1, board(challenge).size());
        assertTrue(moderation.disqualify(id, grace, "copie d’un autre modèle"));
        assertFalse(moderation.disqualify(id, grace, "une fois suffit"));
        assertEquals(List.of(), board(challenge));
        assertEquals(
                new Removal.Disqualified("copie d’un autre modèle"),
                submissions.of(id, ada).orElseThrow().removal().orElseThrow());
        ModerationLog.Line line = log.of(slug).getFirst();
        assertEquals("copie d’un autre modèle", line.reason());
        assertTrue(line.about().orElseThrow().has(ada));

        assertFalse(moderation.restore(id, grace, ""));
        assertTrue(moderation.restore(id, grace, "vérifié : c’est le sien"));
        assertEquals(1, board(challenge).size());
        assertEquals(Act.RESTORED, log.of(slug).getFirst().act());
    }

    @Test
    void aHiddenNameIsShownToNobodyAndTheLineStays() {
        make();
        Challenge challenge = challenges.of(slug).orElseThrow();
        UUID ada = people.join("Ada");
        handed.scored(challenge, ada, 150, 150);
        UUID entrant = moderation.lines(slug).getFirst().entrant();
        assertFalse(moderation.hideName(entrant, true, grace, ""));
        assertTrue(moderation.hideName(entrant, true, grace, "nom injurieux"));
        Party party = board(challenge).getFirst().party();
        assertInstanceOf(Party.Hidden.class, party);
        assertTrue(party.has(ada), "she still finds her line");
        assertTrue(moderation.hideName(entrant, false, grace, "nom changé"));
        assertInstanceOf(Party.Member.class, board(challenge).getFirst().party());
        assertEquals(
                List.of(Act.NAME_SHOWN, Act.NAME_HIDDEN, Act.MADE),
                log.of(slug).stream().map(ModerationLog.Line::act).toList());
    }

    @Test
    void anInstructorSeesWhatCameInButNothingPrivate() {
        make();
        Challenge challenge = challenges.of(slug).orElseThrow();
        UUID ada = people.join("Ada");
        handed.scored(challenge, ada, 150, 99);
        handed.waiting(challenge, ada);
        List<Moderation.Line> lines = moderation.lines(slug);
        assertEquals(
                List.of(State.QUEUED, State.SCORED),
                lines.stream().map(Moderation.Line::state).toList());
        assertEquals(150, lines.get(1).open().orElseThrow().correct());
        assertFalse(lines.toString().contains("correct=99,"), lines.toString());
    }

    private void make() {
        assertInstanceOf(Hosting.Saving.Done.class, hosting.make(slug, DRAFT, grace));
    }

    private static Draft draft(String quota, String opens, String closes) {
        return new Draft(DRAFT.title(), opens, closes, quota, DRAFT.tracks());
    }

    private String fault(Draft draft) {
        Hosting.Saving saving = hosting.make(slug, draft, grace);
        ChallengeFault fault = assertInstanceOf(Hosting.Saving.Faulty.class, saving).fault();
        return fault.key() + ": " + fault.found();
    }

    private List<Leaderboard.Row> board(Challenge challenge) {
        return leaderboard.of(challenge, Track.LIBRE, Instant.now());
    }
}
