package fr.automatants.amphi.learner;

import fr.automatants.amphi.learner.Deed.Answered;
import fr.automatants.amphi.learner.Deed.StartedOver;
import fr.automatants.amphi.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What each learner has answered to the quizzes, every attempt of it, kept in PostgreSQL.
@Singleton
public class QuizAnswers {
    /// What the table takes; a longer answer would be nobody's in any quiz.
    private static final int LONGEST_ANSWER = 200;

    private final Database database;
    private final WriteBehind behind;

    QuizAnswers(Database database, WriteBehind behind) {
        this.database = database;
        this.behind = behind;
    }

    /// Keeps one more attempt.
    public void keep(Secret learner, Quiz quiz, String question, String answer, boolean right) {
        if (answer.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException(
                    "an answer of %d characters, at most %d"
                            .formatted(answer.length(), LONGEST_ANSWER));
        }
        behind.keep(
                new Answered(
                        learner, behind.now(), UUID.randomUUID(), quiz, question, answer, right));
    }

    /// From now on nothing counts as the last attempt; the history stays.
    public void startOver(Secret learner, Quiz quiz) {
        behind.keep(new StartedOver(learner, behind.now(), quiz));
    }

    /// The last attempt at each question since the learner last started over.
    public List<Attempt> last(Secret learner, Quiz quiz) {
        Map<String, Attempt> last = new LinkedHashMap<>();
        sheet(learner).shown(quiz).forEach(attempt -> last.put(attempt.question(), attempt));
        return List.copyOf(last.values());
    }

    /// Every attempt, those before starting over too.
    public List<Attempt> history(Secret learner, Quiz quiz) {
        return sheet(learner).all(quiz);
    }

    /// Every attempt at every quiz.
    public Map<Quiz, List<Attempt>> all(Secret learner) {
        return sheet(learner).byQuiz();
    }

    private AnswerSheet sheet(Secret learner) {
        List<Deed> waiting = behind.waiting(learner);
        return AnswerSheet.of(
                database.rows(
                        """
                        select key, page, quiz, question, answer, correct, shown, given_at
                        from quiz_answer where learner_id = learner_of(?)
                        """,
                        QuizAnswers::line,
                        (Object) learner.hash()),
                waiting);
    }

    private static AnswerSheet.Line line(ResultSet row) throws SQLException {
        return new AnswerSheet.Line(
                row.getObject("key", UUID.class),
                new Quiz(row.getString("page"), row.getString("quiz")),
                row.getString("question"),
                row.getString("answer"),
                row.getBoolean("correct"),
                row.getBoolean("shown"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
