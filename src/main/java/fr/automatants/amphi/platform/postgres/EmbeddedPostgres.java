package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A private PostgreSQL 17 kept under one folder, for an Amphi that was given no other database.
///
///     lock             held by the one program that uses the folder
///     bin-HASH/        PostgreSQL's programs, unpacked at the first start
///     cluster/         data/ and the password made with it
///     postgres.log     what the server says
public final class EmbeddedPostgres implements AutoCloseable {
    /// PostgreSQL writes its port on the fourth line of its `postmaster.pid`.
    private static final int PORT_LINE = 3;

    private final FolderLock lock;
    private final Server server;
    private final String password;

    private EmbeddedPostgres(FolderLock lock, Server server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /// Starts the server, making what is missing and recovering what a crash left behind.
    ///
    /// @throws PostgresException with a sentence for the operator
    public static EmbeddedPostgres start(Path home) {
        Path absolute = home.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            // The system names running programs by their real path, and leftovers are told by it.
            return startLocked(absolute.toRealPath());
        } catch (IOException e) {
            throw PostgresException.unusable(absolute, e);
        }
    }

    /// The server of an Amphi that runs on this folder now, for a command beside it.
    public static Optional<Reach> running(Path home) throws IOException {
        Cluster cluster = Cluster.in(home);
        Path file = cluster.pidFile();
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        boolean alive =
                lines.size() > PORT_LINE
                        && ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).isPresent();
        return alive
                ? Optional.of(
                        new Reach(
                                jdbcUrl(Integer.parseInt(lines.get(PORT_LINE).strip())),
                                Cluster.USER,
                                cluster.password()))
                : Optional.empty();
    }

    /// How a client gets to a database.
    public record Reach(String jdbcUrl, String user, String password) {
        /// Without the password, so that no log shows it.
        @Override
        public String toString() {
            return jdbcUrl;
        }
    }

    private static EmbeddedPostgres startLocked(Path home) throws IOException {
        var lock = FolderLock.take(home);
        try {
            return start(home, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(Path home, FolderLock lock) throws IOException {
        var cluster = Cluster.in(home);
        new Leftover(home, cluster).stop();
        Folders.deleteUnfinished(home);
        var rights = Unprivileged.near(home, cluster.data());
        var programs = new Programs(PostgresBinaries.unpackedIn(home), rights);
        cluster.initialise(programs);
        var server = Server.launch(programs, cluster, home.resolve("postgres.log"));
        return new EmbeddedPostgres(lock, server, cluster.password());
    }

    public String jdbcUrl() {
        return jdbcUrl(server.port());
    }

    private static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return password;
    }

    /// The server's process number, by which an operator finds it.
    public long pid() {
        return server.process().pid();
    }

    /// Stops the server: at most some ten seconds, whatever its clients do.
    @Override
    public void close() {
        try (lock) {
            server.stop();
        } catch (IOException e) {
            throw new PostgresException(
                    "PostgreSQL (process %d) could not be stopped; the next start will do it."
                            .formatted(pid()),
                    e);
        }
    }
}
