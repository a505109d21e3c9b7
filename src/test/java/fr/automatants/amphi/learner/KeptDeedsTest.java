package fr.automatants.amphi.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.platform.Database;
import fr.automatants.amphi.platform.postgres.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeptDeedsTest {
    private static final Quiz QUIZ = new Quiz("a-page", "quiz");

    @Inject QuizAnswers answers;
    @Inject Progress progress;
    @Inject WriteBehind behind;
    @Inject Learners learners;
    @Inject Database database;

    @Test
    void whatWaitsReadsLikeWhatIsWritten() {
        Secret who = Secret.fresh();
        Mark mark = Mark.section("a-page", "a-section");
        answers.keep(who, QUIZ, "one", "0", false);
        answers.keep(who, QUIZ, "one", "1", true);
        progress.keep(who, mark);
        List<Attempt> both =
                List.of(new Attempt("one", 1, "0", false), new Attempt("one", 2, "1", true));
        assertEquals(both, answers.history(who, QUIZ));
        assertEquals(Set.of(mark), progress.of(who));
        behind.flush();
        assertEquals(both, answers.history(who, QUIZ));
        assertEquals(Set.of(mark), progress.of(who));
        assertEquals(2, rows(who));
    }

    @Test
    void aBatchThatIsWrittenTwiceIsKeptOnce() {
        Secret who = Secret.fresh();
        DeedWriter writer = new DeedWriter(database);
        List<Deed> batch =
                List.of(
                        new Deed.Met(who, behind.now(), Mark.widget("a-page", "w")),
                        answer(who, "one"),
                        answer(who, "one"),
                        new Deed.StartedOver(who, behind.now(), QUIZ),
                        answer(who, "two"));
        writer.write(batch);
        writer.write(batch);
        assertEquals(3, rows(who));
        assertEquals(List.of(new Attempt("two", 1, "0", true)), answers.last(who, QUIZ));
        assertEquals(3, answers.history(who, QUIZ).size());
    }

    @Test
    void twoBrowsersOfOnePersonLoseNoAnswerAndNumberThemInTurn() {
        Secret first = Secret.fresh();
        UUID learner = learners.welcome(first);
        Secret second = Secret.fresh();
        database.change(
                "insert into learner_browser (secret_hash, learner_id) values (?, ?)",
                second.hash(),
                learner);
        DeedWriter writer = new DeedWriter(database);
        List<CompletableFuture<Void>> both =
                Stream.of(first, second)
                        .map(who ->
                                CompletableFuture.runAsync(() ->
                                        IntStream.range(0, 20)
                                                .forEach(i ->
                                                        writer.write(List.of(answer(who, "one"))))))
                        .toList();
        both.forEach(CompletableFuture::join);
        assertEquals(40, rows(first));
        assertEquals(
                IntStream.rangeClosed(1, 40).boxed().toList(),
                database.rows(
                        "select attempt from quiz_answer where learner_id = ? order by attempt",
                        row -> row.getInt(1),
                        learner));
        assertEquals(answers.history(first, QUIZ), answers.history(second, QUIZ));
    }

    private Deed answer(Secret who, String question) {
        return new Deed.Answered(who, behind.now(), UUID.randomUUID(), QUIZ, question, "0", true);
    }

    private int rows(Secret who) {
        return database.first(
                        "select count(*) from quiz_answer where learner_id = learner_of(?)",
                        row -> row.getInt(1),
                        (Object) who.hash())
                .orElseThrow();
    }
}
