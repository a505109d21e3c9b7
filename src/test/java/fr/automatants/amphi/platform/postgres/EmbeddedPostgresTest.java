package fr.automatants.amphi.platform.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {
    /// One folder for all, so that the programs are unpacked once; each test gets a new cluster.
    private static final Path HOME = Path.of("target", "embedded-postgres-test").toAbsolutePath();

    private static final Path CLUSTER = HOME.resolve("cluster");
    private static final Path PID_FILE = CLUSTER.resolve("data/postmaster.pid");

    @BeforeEach
    void forgetTheClusterOfTheTestBefore() throws IOException {
        if (Files.exists(CLUSTER)) {
            Folders.delete(CLUSTER);
        }
    }

    @Test
    void answersAQueryAndKeepsItsDataAcrossAStopAndAStart() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertEquals(
                    "17",
                    query(postgres, "select current_setting('server_version_num')")
                            .substring(0, 2));
            assertEquals("on", query(postgres, "show fsync"));
            assertEquals("ÉLÈVE", query(postgres, "select upper('élève')"));
            remember(postgres);
        }
        assertFalse(Files.exists(PID_FILE), "a clean stop removes the server's own mark");
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertRemembered(postgres);
        }
    }

    @Test
    void refusesAWrongPasswordAndKeepsTheRightOneToItsOwner() throws IOException {
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertThrows(
                    SQLException.class,
                    () ->
                            DriverManager.getConnection(
                                    postgres.jdbcUrl(), postgres.user(), "wrong"));
            var permissions = Files.getPosixFilePermissions(CLUSTER.resolve("password"));
            assertEquals("rw-------", PosixFilePermissions.toString(permissions));
        }
    }

    @Test
    void survivesAServerThatWasKilled() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            remember(postgres);
            ProcessHandle server = ProcessHandle.of(postgres.pid()).orElseThrow();
            server.destroyForcibly();
            assertTrue(Signals.ended(server, Duration.ofSeconds(5)));
        }
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertRemembered(postgres);
        }
    }

    @Test
    void stopsTheServerThatOutlivedItsJavaAndKeepsItsData() throws Exception {
        Process other = StartAndHang.inItsOwnJava(HOME);
        long pid = Long.parseLong(other.inputReader().readLine());
        ProcessHandle leftover = ProcessHandle.of(pid).orElseThrow();
        other.destroyForcibly().waitFor();
        assertTrue(leftover.isAlive(), "the server outlives a killed Java");

        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertFalse(leftover.isAlive());
            assertEquals("1", query(postgres, "select 1"));
        }
    }

    @Test
    void refusesASecondInstanceOnTheSameFolder() throws Exception {
        Process other = StartAndHang.inItsOwnJava(HOME);
        try {
            other.inputReader().readLine();
            assertRefused();
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertRefused();
            assertTrue(ProcessHandle.of(postgres.pid()).isPresent(), "the first one lives on");
        }
    }

    private static void assertRefused() {
        var refusal = assertThrows(PostgresException.class, () -> EmbeddedPostgres.start(HOME));
        assertTrue(refusal.toString().contains("Another Amphi is running"), refusal::toString);
    }

    @Test
    void survivesAnInterruptedInitialisationAndAnInterruptedUnpacking() throws Exception {
        Path halfCluster = HOME.resolve("cluster.new");
        Path halfPrograms = HOME.resolve("bin-0123456789ab.new");
        Files.createDirectories(halfCluster.resolve("data/base"));
        Files.writeString(halfCluster.resolve("password"), "of a cluster that never was");
        Files.createDirectories(halfPrograms.resolve("bin"));

        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertEquals("1", query(postgres, "select 1"));
        }
        assertFalse(Files.exists(halfCluster));
        assertFalse(Files.exists(halfPrograms));
    }

    @Test
    void survivesAKillAtAnyMomentOfTheFirstStart() throws Exception {
        for (int milliseconds : new int[] {300, 700, 1100}) {
            Process other = StartAndHang.inItsOwnJava(HOME);
            Thread.sleep(milliseconds);
            other.destroyForcibly().waitFor();
        }
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertEquals("1", query(postgres, "select 1"));
        }
    }

    @Test
    void leavesAStrangerAloneThatNowHasTheNumberOfADeadServer() throws Exception {
        EmbeddedPostgres.start(HOME).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            String rest =
                    "\n%s\n1\n1\n\n127.0.0.1\n  1 1\nready   \n".formatted(PID_FILE.getParent());
            Files.writeString(PID_FILE, stranger.pid() + rest);
            try (var postgres = EmbeddedPostgres.start(HOME)) {
                assertEquals("1", query(postgres, "select 1"));
            }
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void saysInWordsThatAFolderCannotBeUsed() throws IOException {
        Path file = Files.createTempFile("not-a-folder", "");
        var refusal =
                assertThrows(
                        PostgresException.class, () -> EmbeddedPostgres.start(file.resolve("x")));
        assertTrue(refusal.toString().contains("AMPHI_DATA"), refusal::toString);
    }

    private static void remember(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute("create table memory as select 42 as answer");
        }
    }

    private static void assertRemembered(EmbeddedPostgres postgres) throws SQLException {
        assertEquals("42", query(postgres, "select answer from memory"));
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
