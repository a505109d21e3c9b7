package fr.automatants.amphi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.automatants.amphi.learner.Learners;
import fr.automatants.amphi.learner.Mark;
import fr.automatants.amphi.learner.Progress;
import fr.automatants.amphi.learner.Quiz;
import fr.automatants.amphi.learner.QuizAnswers;
import fr.automatants.amphi.learner.Readership;
import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.learner.WriteBehind;
import fr.automatants.amphi.platform.Database;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RightsTest {
    @Inject Dossier dossier;
    @Inject Database database;
    @Inject Learners learners;
    @Inject Progress progress;
    @Inject QuizAnswers answers;
    @Inject Readership readership;
    @Inject WriteBehind behind;

    @Test
    void theExportHoldsEverythingEvenWhatIsStillBeingWrittenAndNothingOfOthers()
            throws IOException {
        Secret who = Secret.fresh();
        Secret other = Secret.fresh();
        UUID learner = learners.welcome(who);
        progress.keep(other, Mark.section("other-page", "s"));
        progress.keep(who, Mark.section("a-page", "a-section"));
        answers.keep(who, new Quiz("a-page", "quiz"), "one", "=1+1", false);
        String json = dossier.of(learner);
        JsonNode all = new ObjectMapper().readTree(json);
        assertEquals(learner.toString(), all.at("/person/0/id").asText());
        assertEquals("a-section", all.at("/sections and widgets/0/item").asText());
        assertEquals("=1+1", all.at("/quiz answers/0/answer").asText());
        assertFalse(json.contains("other-page"));
        assertFalse(json.contains("hash"));
    }

    @Test
    void theExportReadsEveryTableThatNamesALearner() {
        List<String> tables =
                database.rows(
                        "select table_name from information_schema.columns where column_name in"
                                + " ('learner_id', 'account_id') and table_schema = 'public'",
                        row -> row.getString(1));
        assertTrue(tables.size() >= 5, tables.toString());
        tables.forEach(table ->
                assertTrue(
                        Dossier.statements().stream().anyMatch(sql -> sql.contains(table)),
                        table + " is not in the export"));
    }

    @Test
    void noTableHasAPlaceForAnAddress() {
        assertEquals(
                List.of(),
                database.rows(
                        "select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'public' and (data_type in ('inet', 'cidr')"
                                + " or column_name ~ '(^|_)ip(_|$)|remote|user_agent')",
                        row -> row.getString(1)));
    }

    @Test
    void peopleAreCountedOnceForEachSectionAndByTheirFirstAnswer() {
        String page = "page-" + UUID.randomUUID();
        Quiz quiz = new Quiz(page, "quiz");
        Secret one = Secret.fresh();
        Secret two = Secret.fresh();
        progress.keep(one, Mark.section(page, "a"));
        progress.keep(two, Mark.section(page, "a"));
        progress.keep(two, Mark.section(page, "b"));
        answers.keep(one, quiz, "q", "0", false);
        answers.keep(one, quiz, "q", "1", true);
        answers.keep(two, quiz, "q", "1", true);
        behind.flush();
        assertEquals(2, readership.met().get(Mark.section(page, "a")));
        assertEquals(1, readership.lastRead().get(Mark.section(page, "a")));
        assertEquals(1, readership.lastRead().get(Mark.section(page, "b")));
        assertEquals(
                List.of(
                        new Readership.FirstAnswer(quiz, "q", "0", false, 1),
                        new Readership.FirstAnswer(quiz, "q", "1", true, 1)),
                readership.firstAnswers().stream()
                        .filter(answer -> answer.quiz().equals(quiz))
                        .toList());
        assertEquals(
                new Readership.Fared(2, 2, 3),
                readership.fared().get(new Readership.Asked(quiz, "q")));
    }
}
