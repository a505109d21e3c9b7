package fr.automatants.amphi.learner;

import fr.automatants.amphi.learner.Deed.Answered;
import fr.automatants.amphi.learner.Deed.Met;
import fr.automatants.amphi.learner.Deed.StartedOver;
import fr.automatants.amphi.platform.Database;
import fr.automatants.amphi.platform.Database.Statements;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Writes deeds to PostgreSQL, all or none. Each statement changes nothing the second time, so that
/// a batch whose fate is unknown is simply written again.
final class DeedWriter {
    private final Database database;

    DeedWriter(Database database) {
        this.database = database;
    }

    void write(List<Deed> deeds) {
        database.transaction(statements -> {
            people(statements, deeds);
            marks(statements, of(Met.class, deeds));
            answers(statements, of(Answered.class, deeds));
            // last: by its moment it hides only what came before it
            startOvers(statements, of(StartedOver.class, deeds));
        });
    }

    /// Makes those who are new, and notes when each was last here.
    private static void people(Statements statements, List<Deed> deeds) throws SQLException {
        Map<String, Deed> last =
                new TreeMap<>(); // sorted, so that two nodes lock in the same order
        deeds.forEach(deed -> last.put(deed.who().text(), deed));
        statements.changeAll(
                Learners.MEET,
                last.values().stream()
                        .map(deed ->
                                new Object[] {
                                    UUID.randomUUID(), Secret.fresh().hash(), deed.who().hash()
                                })
                        .toList());
        statements.changeAll(
                "update learner set last_seen_at = greatest(last_seen_at, ?)"
                        + " where id = learner_of(?)",
                last.values().stream()
                        .map(deed -> new Object[] {at(deed), deed.who().hash()})
                        .toList());
    }

    private static void marks(Statements statements, List<Met> met) throws SQLException {
        statements.changeAll(
                """
                insert into progress_mark (learner_id, kind, page, item, marked_at)
                values (learner_of(?), ?, ?, ?, ?)
                on conflict (learner_id, kind, page, item) do nothing
                """,
                met.stream()
                        .map(deed ->
                                new Object[] {
                                    deed.who().hash(),
                                    deed.mark().kind().name(),
                                    deed.mark().page(),
                                    deed.mark().item(),
                                    at(deed)
                                })
                        .toList());
    }

    /// Numbers the attempts as they are written; should two nodes number alike, one tries again.
    private static void answers(Statements statements, List<Answered> answered)
            throws SQLException {
        statements.changeAll(
                """
                insert into quiz_answer
                    (learner_id, page, quiz, question, answer, correct, given_at, key, attempt)
                select learner, page, quiz, question, answer, correct, given_at, key,
                    1 + (select coalesce(max(attempt), 0) from quiz_answer q
                         where q.learner_id = learner and q.page = new.page
                             and q.quiz = new.quiz and q.question = new.question)
                from (select learner_of(?) as learner, ?::text as page, ?::text as quiz,
                    ?::text as question, ?::text as answer, ?::boolean as correct,
                    ?::timestamptz as given_at, ?::uuid as key) new
                on conflict (key) do nothing
                """,
                answered.stream()
                        .map(deed ->
                                new Object[] {
                                    deed.who().hash(),
                                    deed.quiz().page(),
                                    deed.quiz().id(),
                                    deed.question(),
                                    deed.answer(),
                                    deed.right(),
                                    at(deed),
                                    deed.key()
                                })
                        .toList());
    }

    private static void startOvers(Statements statements, List<StartedOver> begun)
            throws SQLException {
        statements.changeAll(
                """
                update quiz_answer set shown = false
                where learner_id = learner_of(?) and page = ? and quiz = ? and given_at < ?
                """,
                begun.stream()
                        .map(deed ->
                                new Object[] {
                                    deed.who().hash(),
                                    deed.quiz().page(),
                                    deed.quiz().id(),
                                    at(deed)
                                })
                        .toList());
    }

    private static Object at(Deed deed) {
        Instant at = deed.at();
        return at.atOffset(ZoneOffset.UTC);
    }

    private static <D extends Deed> List<D> of(Class<D> kind, List<Deed> deeds) {
        return deeds.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
