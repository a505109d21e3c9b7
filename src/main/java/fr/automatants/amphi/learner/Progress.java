package fr.automatants.amphi.learner;

import fr.automatants.amphi.learner.Deed.Came;
import fr.automatants.amphi.learner.Deed.Met;
import fr.automatants.amphi.platform.Database;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// What each learner has met, kept in PostgreSQL, once each whatever the number of browsers.
@Singleton
public class Progress {
    private final Database database;
    private final WriteBehind behind;

    Progress(Database database, WriteBehind behind) {
        this.database = database;
        this.behind = behind;
    }

    /// Keeps a mark; a learner's first one also makes their row. Marking twice changes nothing.
    public void keep(Secret learner, Mark mark) {
        behind.keep(new Met(learner, behind.now(), mark));
    }

    /// Notes that somebody who is known was here today.
    public void came(Secret learner) {
        if (behind.waiting(learner).isEmpty()) {
            behind.keep(new Came(learner, behind.now()));
        }
    }

    /// All marks of a learner, those that are still being written too, the latest last; empty for
    /// somebody who has met nothing yet.
    public SequencedSet<Mark> of(Secret learner) {
        List<Deed> waiting = behind.waiting(learner);
        SequencedSet<Mark> marks =
                new LinkedHashSet<>(
                        database.rows(
                                """
                                select kind, page, item from progress_mark
                                where learner_id = learner_of(?) order by marked_at, id
                                """,
                                row ->
                                        new Mark(
                                                Mark.Kind.valueOf(row.getString("kind")),
                                                row.getString("page"),
                                                row.getString("item")),
                                (Object) learner.hash()));
        for (Deed deed : waiting) {
            if (deed instanceof Met met) {
                marks.add(met.mark());
            }
        }
        return marks;
    }
}
