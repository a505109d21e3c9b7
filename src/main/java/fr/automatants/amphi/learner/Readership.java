package fr.automatants.amphi.learner;

import fr.automatants.amphi.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What all readers together have met and answered, counted in people.
@Singleton
public class Readership {
    private final Database database;
    private final WriteBehind behind;

    Readership(Database database, WriteBehind behind) {
        this.database = database;
        this.behind = behind;
    }

    /// An answer to a question, and how many people gave it as their first one.
    public record FirstAnswer(
            Quiz quiz, String question, String answer, boolean right, int people) {}

    /// How a question fared.
    ///
    /// @param people who answered it at all
    /// @param right who found the right answer, at once or later
    /// @param attempts of all of them together
    public record Fared(int people, int right, int attempts) {
        /// Of a question that nobody has answered.
        public static final Fared NOBODY = new Fared(0, 0, 0);
    }

    /// A question of a quiz.
    public record Asked(Quiz quiz, String question) {}

    /// How far one person is, in numbers only.
    public record Reader(UUID learner, int sections, int widgets, int answered, int right) {}

    /// Writes what waits, so that the numbers are of now.
    public void refresh() {
        behind.flush();
    }

    /// How many people have met each thing.
    public Map<Mark, Integer> met() {
        return counts(
                "select kind, page, item, count(*) as people from progress_mark group by 1, 2, 3");
    }

    /// How many people read each section last of all.
    public Map<Mark, Integer> lastRead() {
        return counts(
                """
                select kind, page, item, count(*) as people from (
                    select distinct on (learner_id) kind, page, item from progress_mark
                    where kind = 'SECTION' order by learner_id, marked_at desc, id desc) last
                group by 1, 2, 3
                """);
    }

    /// How many people have met anything.
    public int people() {
        return database.first(
                        "select count(distinct learner_id) from progress_mark",
                        row -> row.getInt(1))
                .orElse(0);
    }

    /// What people answered first, the most frequent first.
    public List<FirstAnswer> firstAnswers() {
        return database.rows(
                """
                select page, quiz, question, answer, bool_or(correct) as correct, count(*) as people
                from quiz_answer where attempt = 1
                group by page, quiz, question, answer order by people desc, answer
                """,
                row ->
                        new FirstAnswer(
                                quiz(row),
                                row.getString("question"),
                                row.getString("answer"),
                                row.getBoolean("correct"),
                                row.getInt("people")));
    }

    /// How each question fared.
    public Map<Asked, Fared> fared() {
        Map<Asked, Fared> fared = new LinkedHashMap<>();
        database.rows(
                """
                select page, quiz, question, count(distinct learner_id) as people,
                    count(distinct learner_id) filter (where correct) as solved, count(*) as attempts
                from quiz_answer group by page, quiz, question
                """,
                row ->
                        fared.put(
                                new Asked(quiz(row), row.getString("question")),
                                new Fared(
                                        row.getInt("people"),
                                        row.getInt("solved"),
                                        row.getInt("attempts"))));
        return fared;
    }

    /// How far each person is.
    public List<Reader> readers() {
        return database.rows(
                """
                select id,
                    (select count(*) from progress_mark m
                        where m.learner_id = l.id and kind = 'SECTION') as sections,
                    (select count(*) from progress_mark m
                        where m.learner_id = l.id and kind = 'WIDGET') as widgets,
                    (select count(distinct (page, quiz, question)) from quiz_answer a
                        where a.learner_id = l.id) as answered,
                    (select count(distinct (page, quiz, question)) from quiz_answer a
                        where a.learner_id = l.id and correct) as solved
                from learner l
                """,
                row ->
                        new Reader(
                                row.getObject("id", UUID.class),
                                row.getInt("sections"),
                                row.getInt("widgets"),
                                row.getInt("answered"),
                                row.getInt("solved")));
    }

    private Map<Mark, Integer> counts(String sql) {
        Map<Mark, Integer> counts = new LinkedHashMap<>();
        database.rows(sql, row -> counts.put(mark(row), row.getInt("people")));
        return counts;
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                Mark.Kind.valueOf(row.getString("kind")),
                row.getString("page"),
                row.getString("item"));
    }

    private static Quiz quiz(ResultSet row) throws SQLException {
        return new Quiz(row.getString("page"), row.getString("quiz"));
    }
}
