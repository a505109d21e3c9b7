package fr.automatants.amphi.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.learner.Erasures;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.platform.Database;
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
class ErasedEntrantsTest {
    @Inject Database database;
    @Inject Erasures erasures;
    @Inject Submissions submissions;
    @Inject Leaderboard leaderboard;
    @Inject Moderation moderation;
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
    void theScoresOfWhoIsErasedStayWhereTheyWereWithoutThem() {
        handed.scored(challenge, ada, 120, 120);
        handed.scored(challenge, ada, 150, 150);
        handed.scored(challenge, bob, 100, 100);
        submissions.submit(challenge, ada, "ada-lovelace.json", "{}".getBytes(UTF_8));
        List<String> before = scores();
        erase(ada);

        assertEquals(before, scores());
        assertInstanceOf(Party.Anonymous.class, board().getFirst().party());
        assertEquals(2, count("account_id is null and file_name = '' and network is null"));
        assertEquals(1, count("account_id is not null"), "Bob's; what has no score is gone");
        assertEquals(2, board().size(), "one line a person, named or not");
    }

    @Test
    void theNumberOfAnErasedEntrantDoesNotFollowFromTheAccount() {
        handed.scored(challenge, ada, 120, 120);
        UUID entrant =
                database.first(
                                "select id from entrant where account_id = ?",
                                row -> row.getObject(1, UUID.class),
                                ada)
                        .orElseThrow();
        assertEquals(4, entrant.version(), "random");
        assertTrue(!entrant.equals(ada));
        erase(ada);
        assertEquals(
                0,
                database.rows(
                                "select 1 from entrant where id = ? and (account_id is not null"
                                        + " or team is not null)",
                                row -> true,
                                entrant)
                        .size());
    }

    @Test
    void yesterdaysBackupIsCleanedAgainAndNobodyIsDoubled() {
        handed.scored(challenge, ada, 150, 150);
        handed.scored(challenge, bob, 100, 100);
        List<String> before = scores();
        List<String> named = names();
        database.transaction(statements -> {
            for (String table : List.of("entrant", "submission")) {
                statements.change("drop table if exists backup_" + table);
                statements.change(
                        "create table backup_"
                                + table
                                + " as select * from "
                                + table
                                + " where account_id = ?",
                        ada);
            }
        });
        erase(ada);
        // the dump of yesterday: it knows neither of the erasure nor of its list
        database.transaction(statements -> {
            statements.change("delete from erasure");
            statements.change(
                    "insert into account (id, email, name, password_hash) values (?, ?, 'Ada',"
                            + " 'x')",
                    ada,
                    ada + "@example.org");
            for (String table : List.of("entrant", "submission")) {
                statements.change(
                        "update "
                                + table
                                + " set account_id = ?"
                                + (table.equals("submission")
                                        ? ", file_name = backup.file_name, network = backup.network"
                                        : "")
                                + " from backup_"
                                + table
                                + " backup where backup.id = "
                                + table
                                + ".id",
                        ada);
                statements.change("drop table backup_" + table);
            }
        });
        assertEquals(named, names(), "the backup knows her");

        erasures.apply();
        assertEquals(before, scores());
        assertInstanceOf(Party.Anonymous.class, board().getFirst().party());
        assertEquals(1, count("account_id is null and file_name = '' and network is null"));
    }

    @Test
    void aTeamKeepsItsLineWithoutTheErasedAndItsNameGoesWithTheLast() {
        teams.found(challenge, ada, "Les Neurones");
        Secret link = teams.invite(challenge, ada).orElseThrow();
        assertEquals(Teams.Joining.DONE, teams.join(challenge, link, bob));
        handed.scored(challenge, ada, 150, 150);
        erase(ada);
        Party.Team team = assertInstanceOf(Party.Team.class, board().getFirst().party());
        assertEquals("Les Neurones", team.name());
        assertEquals(List.of("Bob"), team.people().stream().map(Party.Person::name).toList());
        erase(bob);
        assertInstanceOf(Party.Anonymous.class, board().getFirst().party());
        assertEquals(150, board().getFirst().counted().correct());
    }

    @Test
    void whoNeverScoredLeavesNothing() {
        submissions.submit(challenge, ada, "m.json", "{}".getBytes(UTF_8));
        handed.waiting(challenge, bob);
        erase(ada);
        erase(bob);
        assertEquals(0, count("true"));
        assertEquals(
                0,
                database.rows(
                                "select 1 from entrant where challenge = ?",
                                row -> true,
                                challenge.slug())
                        .size());
    }

    @Test
    void whatAnInstructorDidStaysInTheLogWithoutTheirName() {
        UUID id = handed.scored(challenge, ada, 120, 120);
        assertTrue(moderation.disqualify(id, bob, "copie d’un autre modèle"));
        erase(bob);
        assertEquals(
                1,
                database.rows(
                                "select 1 from moderation_act where challenge = ?"
                                        + " and done_by is null and submission_id = ?",
                                row -> true,
                                challenge.slug(),
                                id)
                        .size());
    }

    /// As a member does on their page: by the learner that the account has.
    private void erase(UUID account) {
        UUID learner = UUID.randomUUID();
        database.change(
                "insert into learner (id, secret_hash, account_id) values (?, ?, ?)",
                learner,
                Secret.fresh().hash(),
                account);
        erasures.erase(learner);
    }

    private List<Leaderboard.Row> board() {
        return leaderboard.of(challenge, Track.LIBRE, Instant.now());
    }

    private List<String> scores() {
        return board().stream().map(row -> row.rank() + ": " + row.counted()).toList();
    }

    private List<String> names() {
        return board().stream().map(row -> row.party().toString()).toList();
    }

    private int count(String condition) {
        return database.first(
                        "select count(*) from submission where challenge = ? and " + condition,
                        row -> row.getInt(1),
                        challenge.slug())
                .orElseThrow();
    }
}
