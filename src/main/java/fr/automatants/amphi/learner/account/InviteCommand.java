package fr.automatants.amphi.learner.account;

import fr.automatants.amphi.learner.Secret;
import fr.automatants.amphi.platform.postgres.DatabaseChoice;
import fr.automatants.amphi.platform.postgres.EmbeddedPostgres;
import fr.automatants.amphi.platform.postgres.EmbeddedPostgres.Reach;
import fr.automatants.amphi.platform.postgres.PostgresException;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/// `invite`: prints a new one-time link for an instructor; earlier ones that nobody used stop working.
///
/// It goes to the database by itself, so that it works beside a running Amphi and without one.
public final class InviteCommand {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final String NO_TABLE = "42P01";
    private static final String DATASOURCE = "quarkus.datasource.";

    private InviteCommand() {}

    /// Makes the link, prints it, and returns the exit code.
    public static int run(PrintStream out) {
        try {
            Secret secret = invite();
            out.printf(
                    "%n  %-15s  %s%n%n",
                    "Instructor", address() + "/instructor/" + secret.text() + "   (works once)");
            return DONE;
        } catch (SQLException e) {
            out.println(
                    NO_TABLE.equals(e.getSQLState())
                            ? "Amphi has never run on this database: start it once, it prints a link."
                            : "The database does not answer: " + e.getMessage());
        } catch (IOException | PostgresException e) {
            out.println(e.getMessage());
        }
        return FAILED;
    }

    private static Secret invite() throws SQLException, IOException {
        DatabaseChoice choice = DatabaseChoice.read();
        if (choice.configured()) {
            return invite(
                    new Reach(
                            value(DATASOURCE + "jdbc.url").orElseThrow(),
                            value(DATASOURCE + "username").orElse(""),
                            value(DATASOURCE + "password").orElse("")));
        }
        Path home = choice.home();
        Optional<Reach> running = EmbeddedPostgres.running(home);
        if (running.isPresent()) {
            return invite(running.get());
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home)) {
            return invite(new Reach(postgres.jdbcUrl(), postgres.user(), postgres.password()));
        }
    }

    private static Secret invite(Reach reach) throws SQLException {
        Secret secret = Secret.fresh();
        try (Connection connection =
                DriverManager.getConnection(reach.jdbcUrl(), reach.user(), reach.password())) {
            connection.setAutoCommit(false);
            try (PreparedStatement end =
                            connection.prepareStatement(
                                    "delete from invitation where used_at is null");
                    PreparedStatement make =
                            connection.prepareStatement(
                                    "insert into invitation (secret_hash) values (?)")) {
                end.executeUpdate();
                make.setBytes(1, secret.hash());
                make.executeUpdate();
            }
            connection.commit();
        }
        return secret;
    }

    private static String address() {
        return value("amphi.account.address")
                .orElseGet(() -> "http://localhost:" + value("quarkus.http.port").orElse("8080"));
    }

    private static Optional<String> value(String name) {
        return ConfigUtils.configBuilder().build().getOptionalValue(name, String.class);
    }
}
