package fr.automatants.amphi.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.classroom.Nickname;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.engine.Network;
import fr.automatants.amphi.engine.file.SafetensorsFile;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.platform.Database;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TeamsTest {
    @Inject Database database;
    @Inject Submissions submissions;
    @Inject Leaderboard leaderboard;
    @Inject Teams teams;
    @Inject People people;
    @Inject Handed handed;

    private final Challenge challenge = Essay.open();
    private UUID ada;
    private UUID bob;

    @BeforeEach
    void twoMembers() {
        ada = people.join("Ada");
        bob = people.join("Bob");
    }

    @Test
    void aTeamHasOneLineWithItsNameAndItsMembers() {
        together();
        handed.scored(challenge, ada, 100, 100);
        handed.scored(challenge, bob, 150, 150);
        List<Leaderboard.Row> board = leaderboard.of(challenge, Track.LIBRE, Instant.now());
        assertEquals(1, board.size());
        Party.Team team = assertInstanceOf(Party.Team.class, board.getFirst().party());
        assertEquals("Les Neurones", team.name());
        assertEquals(
                List.of("Ada", "Bob"), team.people().stream().map(Party.Person::name).toList());
        assertTrue(team.has(bob));
        assertEquals(150, board.getFirst().counted().correct());
        assertEquals(2, submissions.of(challenge, ada).size(), "both see what the team has");
    }

    @Test
    void theTeamClimbsOneLadder() {
        together();
        handed.scored(challenge, ada, 150, 150);
        UUID second = handed.scored(challenge, bob, 151, 151);
        Standing standing = submissions.of(second, ada).orElseThrow();
        assertFalse(standing.improved());
        assertEquals(150, standing.shown().orElseThrow().correct());
    }

    @Test
    void ofTwoTeammatesWhoUploadAtOnceAtTheLimitOneIsTaken() throws Exception {
        together();
        handed.scored(challenge, ada, 100, 100);
        handed.scored(challenge, bob, 100, 100);
        List<Callable<Admission>> uploads =
                Stream.of(ada, bob, ada, bob)
                        .<Callable<Admission>>map(who -> () -> submit(who, 41))
                        .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            long queued = 0;
            for (var upload : threads.invokeAll(uploads)) {
                queued += upload.get() instanceof Admission.Queued ? 1 : 0;
            }
            assertEquals(1, queued);
        }
        assertEquals(
                3,
                database.rows(
                                "select 1 from submission where challenge = ?",
                                row -> true,
                                challenge.slug())
                        .size());
    }

    @Test
    void theQuotaIsTheTeamsAndNobodyHasTwo() throws Exception {
        handed.scored(challenge, bob, 100, 100);
        handed.scored(challenge, bob, 100, 100);
        handed.scored(challenge, bob, 100, 100);
        together();
        assertInstanceOf(Admission.QuotaUsed.class, submit(bob, 42), "he had his three alone");
        for (int i = 0; i < 3; i++) {
            handed.scored(challenge, ada, 100, 100);
        }
        assertInstanceOf(Admission.QuotaUsed.class, submit(ada, 43));
    }

    @Test
    void whatOneHandedInAloneStaysOnesOwn() {
        handed.scored(challenge, ada, 150, 150);
        together();
        handed.scored(challenge, ada, 100, 100);
        List<String> board =
                leaderboard.of(challenge, Track.LIBRE, Instant.now()).stream()
                        .map(row ->
                                row.party().getClass().getSimpleName() + row.counted().correct())
                        .toList();
        assertEquals(List.of("Member150", "Team100"), board);
    }

    @Test
    void whoIsAloneInATeamStillCompetesAlone() {
        teams.found(challenge, ada, "Les Neurones");
        handed.scored(challenge, ada, 100, 100);
        Party party = leaderboard.of(challenge, Track.LIBRE, Instant.now()).getFirst().party();
        assertInstanceOf(Party.Member.class, party);
        assertFalse(teams.of(challenge, ada).orElseThrow().counts());
    }

    @Test
    void oneLeavesUntilTheTeamHasHandedInSomething() {
        Secret link = together();
        assertTrue(teams.leave(challenge, bob));
        assertEquals(Teams.Joining.DONE, teams.join(challenge, link, bob));
        handed.waiting(challenge, ada);
        assertFalse(teams.leave(challenge, bob));
        assertTrue(teams.of(challenge, bob).orElseThrow().fixed());
    }

    @Test
    void whoLeavesLastTakesTheTeamAlong() {
        teams.found(challenge, ada, "Les Neurones");
        assertTrue(teams.leave(challenge, ada));
        assertInstanceOf(
                Teams.Founding.Done.class,
                teams.found(challenge, bob, "Les neurones"),
                "free again");
    }

    @Test
    void aLinkWorksUntilItIsRevokedOrMadeAnewAndForFour() {
        teams.found(challenge, ada, "Les Neurones");
        Secret first = teams.invite(challenge, ada).orElseThrow();
        Secret second = teams.invite(challenge, ada).orElseThrow();
        assertEquals(Teams.Joining.UNKNOWN, teams.join(challenge, first, bob));
        for (String name : List.of("Bob", "Cleo", "Dan")) {
            assertEquals(Teams.Joining.DONE, teams.join(challenge, second, people.join(name)));
        }
        assertEquals(Teams.Joining.FULL, teams.join(challenge, second, people.join("Eve")));
        teams.revoke(challenge, ada);
        assertEquals(Teams.Joining.UNKNOWN, teams.join(challenge, second, people.join("Eve")));
        assertTrue(teams.invited(challenge, second).isEmpty());
    }

    @Test
    void ofManyWhoJoinAtOnceFourFitIn() throws Exception {
        teams.found(challenge, ada, "Les Neurones");
        Secret link = teams.invite(challenge, ada).orElseThrow();
        List<Callable<Teams.Joining>> joins =
                Stream.generate(() -> people.join("Somebody"))
                        .limit(6)
                        .<Callable<Teams.Joining>>map(who -> () -> teams.join(challenge, link, who))
                        .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            threads.invokeAll(joins);
        }
        assertEquals(4, teams.of(challenge, ada).orElseThrow().members().size());
    }

    @Test
    void nobodyIsInTwoTeamsOfOneChallenge() {
        Secret link = together();
        assertInstanceOf(Teams.Founding.NotNow.class, teams.found(challenge, bob, "Autre"));
        UUID cleo = people.join("Cleo");
        teams.found(challenge, cleo, "Les Autres");
        assertEquals(Teams.Joining.IN_A_TEAM, teams.join(challenge, link, cleo));
        Challenge other = Essay.open();
        assertInstanceOf(Teams.Founding.Done.class, teams.found(other, bob, "Autre"));
        assertEquals(Teams.Joining.UNKNOWN, teams.join(other, link, ada), "of that challenge only");
    }

    @Test
    void aTeamsNameFollowsTheRulesOfNicknames() {
        Teams.Founding.BadName bad =
                assertInstanceOf(
                        Teams.Founding.BadName.class, teams.found(challenge, ada, "a\u202Eb"));
        assertInstanceOf(Nickname.Forbidden.class, bad.fault());
        assertInstanceOf(Teams.Founding.BadName.class, teams.found(challenge, ada, "x"));
        teams.found(challenge, ada, "Les  Neurones");
        assertEquals("Les Neurones", teams.of(challenge, ada).orElseThrow().name());
        assertInstanceOf(
                Teams.Founding.NameTaken.class, teams.found(challenge, bob, "LES NEURONES"));
    }

    @Test
    void onceTheChallengeIsOverTeamsChangeNoMore() {
        Secret link = together();
        Challenge over = Essay.over(challenge);
        UUID cleo = people.join("Cleo");
        assertEquals(Teams.Joining.OVER, teams.join(over, link, cleo));
        assertInstanceOf(Teams.Founding.NotNow.class, teams.found(over, cleo, "Trop tard"));
    }

    /// Ada founds a team and Bob joins it.
    private Secret together() {
        assertInstanceOf(Teams.Founding.Done.class, teams.found(challenge, ada, "Les Neurones"));
        Secret link = teams.invite(challenge, ada).orElseThrow();
        assertEquals("Les Neurones", teams.invited(challenge, link).orElseThrow().name());
        assertEquals(Teams.Joining.DONE, teams.join(challenge, link, bob));
        return link;
    }

    private Admission submit(UUID who, long seed) throws Exception {
        byte[] file = SafetensorsFile.bytes(Network.initialised(Architecture.course(), seed));
        return submissions.submit(challenge, who, "m.safetensors", file);
    }
}
