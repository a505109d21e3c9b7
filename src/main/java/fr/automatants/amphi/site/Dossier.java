package fr.automatants.amphi.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import fr.automatants.amphi.learner.WriteBehind;
import fr.automatants.amphi.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that is kept of one person, as they may take it away.
@Singleton
class Dossier {
    /// What to say of each table; secrets are kept as hashes only, which would tell nobody anything.
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("person", "select id, created_at, last_seen_at from learner where id = ?");
        TABLES.put(
                "account",
                "select email, name, role, created_at, confirmed_at, last_seen_at from account"
                        + " where id = (select account_id from learner where id = ?)");
        TABLES.put(
                "signed-in browsers",
                "select created_at, last_seen_at from account_session"
                        + " where account_id = (select account_id from learner where id = ?)");
        TABLES.put(
                "links sent by mail",
                "select kind, created_at, expires_at, used_at from account_link"
                        + " where account_id = (select account_id from learner where id = ?)");
        TABLES.put(
                "changes of role",
                "select from_role, to_role, changed_at from role_change"
                        + " where account_id = (select account_id from learner where id = ?)");
        TABLES.put(
                "models handed in",
                "select challenge, file_name, state, uploaded_at, withdrawn_at, disqualified_for,"
                        + " parameters, multiply_adds, final_choice, weights_hash as fingerprint,"
                        + " encode(network, 'base64') as network, practice_correct, practice_total,"
                        + " scored_at from submission left join submission_result on submission_id = id"
                        + " where account_id = (select account_id from learner where id = ?) order by"
                        + " uploaded_at");
        TABLES.put(
                "names on boards",
                "select challenge, name_hidden, created_at from entrant"
                        + " where account_id = (select account_id from learner where id = ?)"
                        + " order by created_at");
        TABLES.put(
                "teams",
                "select team_member.challenge, team, joined_at from team_member"
                        + " join entrant on entrant.id = entrant_id where team_member.account_id"
                        + " = (select account_id from learner where id = ?) order by joined_at");
        TABLES.put(
                "what instructors did to models and names",
                "select act, moderation_act.challenge, reason, done_at from moderation_act"
                        + " left join submission on submission.id = submission_id"
                        + " left join entrant on entrant.id = moderation_act.entrant_id"
                        + " where (select account_id from learner where id = ?)"
                        + " in (submission.account_id, entrant.account_id) order by done_at");
        TABLES.put(
                "what you did as a challenge's instructor",
                "select act, challenge, detail, reason, done_at from moderation_act"
                        + " where done_by = (select account_id from learner where id = ?)"
                        + " order by done_at");
        TABLES.put(
                "tokens for programs",
                "select name, scope, created_at, last_used_at from api_token"
                        + " where account_id = (select account_id from learner where id = ?)");
        TABLES.put(
                "sections and widgets",
                "select kind, page, item, marked_at from progress_mark where learner_id = ?"
                        + " order by marked_at, id");
        TABLES.put(
                "quiz answers",
                "select page, quiz, question, attempt, answer, correct, given_at from quiz_answer"
                        + " where learner_id = ? order by given_at, id");
        TABLES.put(
                "classes",
                "select class_code, nickname, removed, joined_at from class_guest"
                        + " where learner_id = ? order by joined_at");
        TABLES.put("resume link", "select created_at from resume_link where learner_id = ?");
        TABLES.put(
                "other browsers",
                "select created_at from learner_browser where learner_id = ? order by created_at");
    }

    private final Database database;
    private final WriteBehind behind;
    private final ObjectWriter json;

    Dossier(Database database, WriteBehind behind, ObjectMapper mapper) {
        this.database = database;
        this.behind = behind;
        json = mapper.writerWithDefaultPrettyPrinter();
    }

    /// All of it as JSON, what was still to be written included.
    String of(UUID learner) {
        behind.flush();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("exported_at", Instant.now().toString());
        TABLES.forEach((name, sql) -> all.put(name, database.rows(sql, Dossier::row, learner)));
        try {
            return json.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings, numbers and truths are always JSON", e);
        }
    }

    /// The tables that it reads, for a test that none is forgotten.
    static List<String> statements() {
        return List.copyOf(TABLES.values());
    }

    private static @Nullable Object value(ResultSet row, int column, String type)
            throws SQLException {
        if (!type.equals("timestamptz")) {
            return row.getObject(column);
        }
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant().toString();
    }

    private static Map<String, @Nullable Object> row(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.put(columns.getColumnLabel(i), value(row, i, columns.getColumnTypeName(i)));
        }
        return values;
    }
}
