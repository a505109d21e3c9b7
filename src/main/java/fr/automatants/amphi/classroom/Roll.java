package fr.automatants.amphi.classroom;

import fr.automatants.amphi.platform.Database;
import fr.automatants.amphi.platform.DatabaseException;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Who sits in each class: names in PostgreSQL, one a person and class, each once in a class.
@Singleton
public class Roll {
    private static final String COLUMNS = "select learner_id, nickname, removed from class_guest";

    private final Database database;
    private final Map<ClassCode, Presence> presences = new ConcurrentHashMap<>();

    /// On a database with Amphi's schema.
    public Roll(Database database) {
        this.database = database;
    }

    /// What became of somebody who wanted in.
    public enum Entry {
        IN,
        /// Somebody else in the class has this name.
        TAKEN,
        /// The instructor has sent them out of this class.
        REMOVED
    }

    /// Sits down under a name, or takes another one.
    public Entry join(ClassCode code, UUID learner, Nickname nickname) {
        try {
            int rows =
                    database.change(
                            """
                            insert into class_guest (class_code, learner_id, nickname, folded)
                            values (?, ?, ?, ?)
                            on conflict (class_code, learner_id)
                            do update set nickname = excluded.nickname, folded = excluded.folded
                            where not class_guest.removed
                            """,
                            code.letters(),
                            learner,
                            nickname.text(),
                            nickname.folded());
            return changed(code, learner, rows) ? Entry.IN : Entry.REMOVED;
        } catch (DatabaseException e) {
            if (e.duplicate()) {
                return Entry.TAKEN;
            }
            throw e;
        }
    }

    /// Gives somebody another name; `false` if it is taken or they are not there.
    public boolean rename(ClassCode code, UUID learner, Nickname nickname) {
        try {
            int rows =
                    database.change(
                            "update class_guest set nickname = ?, folded = ?"
                                    + " where class_code = ? and learner_id = ?",
                            nickname.text(),
                            nickname.folded(),
                            code.letters(),
                            learner);
            return changed(code, learner, rows);
        } catch (DatabaseException e) {
            if (e.duplicate()) {
                return false;
            }
            throw e;
        }
    }

    /// Sends somebody out of a class, or lets them in again.
    public void remove(ClassCode code, UUID learner, boolean removed) {
        int rows =
                database.change(
                        "update class_guest set removed = ?"
                                + " where class_code = ? and learner_id = ?",
                        removed,
                        code.letters(),
                        learner);
        changed(code, learner, rows);
    }

    public Optional<Guest> guest(ClassCode code, UUID learner) {
        return database.first(
                COLUMNS + " where class_code = ? and learner_id = ?",
                Roll::guest,
                code.letters(),
                learner);
    }

    /// Everybody, in the order in which they came.
    public List<Guest> all(ClassCode code) {
        return database.rows(
                COLUMNS + " where class_code = ? order by joined_at, learner_id",
                Roll::guest,
                code.letters());
    }

    /// The last name of each person who has one.
    public Map<UUID, String> names() {
        Map<UUID, String> names = new LinkedHashMap<>();
        database.rows(
                COLUMNS + " order by joined_at",
                row ->
                        names.put(
                                row.getObject("learner_id", UUID.class),
                                row.getString("nickname")));
        return names;
    }

    boolean taken(ClassCode code, Nickname nickname) {
        return !database.rows(
                        "select 1 from class_guest where class_code = ? and folded = ?",
                        row -> 1,
                        code.letters(),
                        nickname.folded())
                .isEmpty();
    }

    /// The name that somebody had in the last class they came to.
    Optional<Nickname> last(UUID learner) {
        return database.first(
                COLUMNS + " where learner_id = ? order by joined_at desc limit 1",
                row -> guest(row).nickname(),
                learner);
    }

    /// Who of them is on a page of this class now.
    Presence presence(ClassCode code) {
        return presences.computeIfAbsent(code, key -> new Presence());
    }

    private boolean changed(ClassCode code, UUID learner, int rows) {
        if (rows > 0) {
            presence(code).tell(learner);
        }
        return rows > 0;
    }

    private static Guest guest(ResultSet row) throws SQLException {
        return new Guest(
                row.getObject("learner_id", UUID.class),
                new Nickname(row.getString("nickname")),
                row.getBoolean("removed"));
    }
}
