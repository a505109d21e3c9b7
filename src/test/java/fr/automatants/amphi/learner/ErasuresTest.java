package fr.automatants.amphi.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.platform.Database;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasuresTest {
    private static final Mark MARK = Mark.section("a-page", "a-section");
    private static final Quiz QUIZ = new Quiz("a-page", "quiz");

    @Inject Database database;
    @Inject WriteBehind behind;
    @Inject Learners learners;
    @Inject Progress progress;
    @Inject QuizAnswers answers;
    @TempDir Path folder;

    private final Secret who = Secret.fresh();
    private UUID learner;
    private Erasures erasures;

    @BeforeEach
    void somebody() {
        erasures = new Erasures(database, behind, folder);
        progress.keep(who, MARK);
        answers.keep(who, QUIZ, "one", "0", true);
        behind.flush();
        learner = learners.known(who).orElseThrow();
    }

    @Test
    void nothingIsLeftOfWhoIsErasedNotEvenWhatWaitsToBeWritten() {
        progress.keep(who, Mark.widget("a-page", "a-widget"));
        erasures.erase(learner);
        behind.flush();
        assertEquals(Optional.empty(), learners.known(who));
        assertEquals(Set.of(), progress.of(who));
        assertEquals(List.of(), answers.history(who, QUIZ));
        for (String table : tablesOfPeople()) {
            assertEquals(0, rows(table), table);
        }
    }

    @Test
    void theBackupOfYesterdayIsCleanedOfThemAgain() throws IOException {
        backUp();
        erasures.erase(learner);
        restore();
        assertEquals(Optional.of(learner), learners.known(who), "the backup knows them");

        // as the next start does
        assertEquals(1, new Erasures(database, behind, folder).apply());
        assertEquals(Optional.empty(), learners.known(who));
        assertEquals(0, rows("progress_mark"));
        assertEquals(0, new Erasures(database, behind, folder).apply());
        String list = Files.readString(folder.resolve("erased.txt"));
        assertTrue(list.contains(Tombstones.of(learner)));
        assertTrue(!list.contains(learner.toString()), "a hash only");
    }

    @Test
    void anAccountGoesWithItsPersonAndStaysGoneAfterARestore() {
        UUID account = UUID.randomUUID();
        String row =
                "insert into account (id, email, name, password_hash) values (?, ?, 'Ada', 'x')";
        String email = account + "@example.org";
        database.change(row, account, email);
        database.change("update learner set account_id = ? where id = ?", account, learner);
        erasures.erase(learner);
        assertEquals(0, accounts(account));
        database.change("delete from erasure");
        database.change(row, account, email);
        erasures.apply();
        assertEquals(0, accounts(account));
    }

    @Test
    void aDumpThatIsMovedToAnotherMachineBringsTheListAlong(@TempDir Path elsewhere)
            throws IOException {
        erasures.erase(learner);
        new Erasures(database, behind, elsewhere).apply();
        assertTrue(
                Files.readString(elsewhere.resolve("erased.txt")).contains(Tombstones.of(learner)));
    }

    @Test
    void aCrashBetweenTheListAndTheDatabaseErasesAtTheNextStart() {
        new Tombstones(folder).add(Tombstones.of(learner));
        assertEquals(1, new Erasures(database, behind, folder).apply());
        assertEquals(Optional.empty(), learners.known(who));
    }

    @Test
    void aLineThatACrashCutShortSpoilsNoOther() throws IOException {
        Tombstones tombstones = new Tombstones(folder);
        String first = Tombstones.of(UUID.randomUUID());
        tombstones.add(first);
        Files.writeString(folder.resolve("erased.txt"), "0123abc", StandardOpenOption.APPEND);
        String second = Tombstones.of(UUID.randomUUID());
        tombstones.add(second);
        assertEquals(Set.of(first, second), tombstones.all());
    }

    @Test
    void somebodyElseStays() {
        Secret other = Secret.fresh();
        progress.keep(other, MARK);
        behind.flush();
        erasures.erase(learner);
        erasures.apply();
        assertEquals(Set.of(MARK), progress.of(other));
        assertNotEquals(Optional.empty(), learners.known(other));
    }

    private int accounts(UUID account) {
        return database.first(
                        "select count(*) from account where id = ?", row -> row.getInt(1), account)
                .orElseThrow();
    }

    /// Every table that names a learner, whoever made it.
    private List<String> tablesOfPeople() {
        return database.rows(
                "select table_name from information_schema.columns"
                        + " where column_name = 'learner_id' and table_schema = 'public'",
                row -> row.getString(1));
    }

    private int rows(String table) {
        return database.first(
                        "select count(*) from " + table + " where learner_id = ?",
                        row -> row.getInt(1),
                        learner)
                .orElseThrow();
    }

    /// Stands for a dump: the rows as they are now, the list of the erased included.
    private void backUp() {
        database.transaction(statements -> {
            statements.change("drop schema if exists backup cascade");
            statements.change("create schema backup");
            statements.change("create table backup.erasure as select * from erasure");
            statements.change(
                    "create table backup.learner as select * from learner where id = '"
                            + learner
                            + "'");
            statements.change(
                    "create table backup.progress_mark as select kind, page, item, learner_id"
                            + " from progress_mark where learner_id = '"
                            + learner
                            + "'");
        });
    }

    private void restore() {
        database.transaction(statements -> {
            statements.change("delete from erasure");
            statements.change("insert into erasure select * from backup.erasure");
            statements.change("insert into learner select * from backup.learner");
            statements.change(
                    "insert into progress_mark (kind, page, item, learner_id)"
                            + " select * from backup.progress_mark");
            statements.change("drop schema backup cascade");
        });
    }
}
