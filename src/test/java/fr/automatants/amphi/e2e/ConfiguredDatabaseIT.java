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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever way an operator names a PostgreSQL, Amphi uses that one and starts none.
class ConfiguredDatabaseIT {
    private static EmbeddedPostgres postgres;

    enum Way {
        SYSTEM_PROPERTY,
        ENVIRONMENT,
        EXTERNAL_FILE
    }

    @BeforeAll
    static void startAServer() {
        postgres = EmbeddedPostgres.start(Path.of("target/e2e/a-postgres").toAbsolutePath());
    }

    @AfterAll
    static void stopTheServer() {
        postgres.close();
    }

    @ParameterizedTest
    @EnumSource
    void theNamedServerIsUsed(Way way) throws SQLException {
        Path folder = Path.of("target/e2e/configured-" + way).toAbsolutePath();
        execute("drop schema public cascade", "create schema public");
        try (RunningAmphi amphi = RunningAmphi.start(folder, database(way))) {
            assertTrue(count("select count(*) from flyway_schema_history where success") >= 2);
            assertEquals(1, count("select count(*) from invitation"));
            assertFalse(Files.exists(amphi.data()));
            assertEquals(List.of(), amphi.newUncleanLines());
        }
    }

    private static Database database(Way way) {
        String url = "quarkus.datasource.jdbc.url=" + postgres.jdbcUrl();
        String user = "quarkus.datasource.username=" + postgres.user();
        String password = "quarkus.datasource.password=" + postgres.password();
        return switch (way) {
            case SYSTEM_PROPERTY ->
                    new Database(List.of("-D" + url, "-D" + user, "-D" + password), Map.of(), "");
            case ENVIRONMENT ->
                    new Database(
                            List.of(),
                            Map.of(
                                    "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                                    "QUARKUS_DATASOURCE_USERNAME", postgres.user(),
                                    "QUARKUS_DATASOURCE_PASSWORD", postgres.password()),
                            "");
            case EXTERNAL_FILE ->
                    new Database(List.of(), Map.of(), String.join("\n", url, user, password));
        };
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
