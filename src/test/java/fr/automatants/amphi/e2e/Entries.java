package fr.automatants.amphi.e2e;

import fr.automatants.amphi.platform.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.UUID;

/// Scored submissions, written straight into the running program's database: a browser test is about
/// what is shown of them, and a judge takes his time.
final class Entries implements AutoCloseable {
    private static final int PICTURES = 500;

    private final Connection connection;
    private final String challenge;

    private Entries(Connection connection, String challenge) {
        this.connection = connection;
        this.challenge = challenge;
    }

    /// Of one challenge, in the data folder of a program that runs.
    static Entries of(Path data, String challenge) throws IOException, SQLException {
        var reach = EmbeddedPostgres.running(data.resolve("postgres")).orElseThrow();
        return new Entries(
                DriverManager.getConnection(reach.jdbcUrl(), reach.user(), reach.password()),
                challenge);
    }

    /// Somebody's, who reads the first `open` public and the first `closed` private pictures right.
    void add(String name, int open, int closed) throws SQLException {
        UUID account = UUID.randomUUID();
        UUID entrant = UUID.randomUUID();
        UUID submission = UUID.randomUUID();
        run(
                "insert into account (id, email, name, password_hash) values (?, ?, ?, 'x')",
                account,
                account + "@example.org",
                name);
        run(
                "insert into entrant (id, challenge, account_id) values (?, ?, ?)",
                entrant,
                challenge,
                account);
        run(
                "insert into submission (id, challenge, account_id, entrant_id, file_name, state,"
                        + " uploaded_at, quota_day, network, weights_hash, parameters) values (?, ?, ?,"
                        + " ?, 'modele.npz', 'SCORED', now(), current_date, '\\x00', ?, 11274)",
                submission,
                challenge,
                account,
                entrant,
                submission.toString());
        run(
                "insert into submission_result (submission_id, practice_correct, practice_total,"
                        + " open_marks, open_total, closed_marks, closed_total, engine_version,"
                        + " set_version, set_hash) values (?, 9, 10, ?, ?, ?, ?, '1', '1', '')",
                submission,
                first(open),
                PICTURES,
                first(closed),
                PICTURES);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static byte[] first(int right) {
        BitSet marks = new BitSet();
        marks.set(0, right);
        return marks.toByteArray();
    }
}
