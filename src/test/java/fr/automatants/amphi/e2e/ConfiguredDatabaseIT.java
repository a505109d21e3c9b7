package fr.automatants.amphi.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.e2e.RunningAmphi.Database;
import fr.automatants.amphi.platform.postgres.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whatever way an operator names a PostgreSQL, Amphi uses that one and starts none.
class ConfiguredDatabaseIT {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startAServer() {
        postgres = EmbeddedPostgres.start(Path.of("target/e2e/a-postgres").toAbsolutePath());
    }

    @AfterAll
    static void stopTheServer() {
        postgres.close();
    }

    /// Its address, its user and the password each come another way: one start needs all three.
    @Test
    void theServerIsUsedThatTheEnvironmentAPropertyAndAFileNameTogether() throws SQLException {
        Path folder = Path.of("target/e2e/configured").toAbsolutePath();
        execute("drop schema public cascade", "create schema public");
        Database database =
                new Database(
                        List.of("-Dquarkus.datasource.username=" + postgres.user()),
                        Map.of("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl()),
                        "quarkus.datasource.password=" + postgres.password());
        try (RunningAmphi amphi = RunningAmphi.start(folder, database)) {
            assertTrue(count("select count(*) from flyway_schema_history where success") >= 2);
            assertEquals(1, count("select count(*) from invitation"));
            assertFalse(Files.exists(amphi.data()));
            assertEquals(List.of(), amphi.newUncleanLines());
        }
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
