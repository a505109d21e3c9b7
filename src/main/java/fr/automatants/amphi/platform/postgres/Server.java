package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The running server process and the port of the loopback address it listens on.
record Server(Process process, int port) {
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int PORT_ATTEMPTS = 5;
    private static final long LARGE_LOG = 10_000_000;

    /// Line of postmaster.pid that says how far the server is, counted from 0.
    private static final int STATUS_LINE = 7;

    /// Ways of leaving our session, so that Ctrl-C in a terminal reaches only us and we stop the
    /// server when its clients are gone. macOS has no `setsid`.
    private static final List<List<String>> OWN_SESSION =
            List.of(
                    List.of("setsid"),
                    List.of("perl", "-MPOSIX", "-e", "setsid(); exec(@ARGV) or die $!"),
                    List.of());

    static Server launch(Programs programs, Cluster cluster, Path log) throws IOException {
        startNewLogIfLarge(log);
        for (int attempt = 1; ; attempt++) {
            long before = Files.exists(log) ? Files.size(log) : 0;
            var server = start(programs, cluster, log);
            if (server.becomesReady(cluster.pidFile())) {
                return server;
            }
            String said = textFrom(log, before);
            if (attempt == PORT_ATTEMPTS || !said.contains("could not create any TCP/IP sockets")) {
                throw new PostgresException(
                        "PostgreSQL did not start; the log %s says:%n%s".formatted(log, said));
            }
        }
    }

    private static Server start(Programs programs, Cluster cluster, Path log) throws IOException {
        int port = freePort();
        Process process =
                programs.prepare(command(programs, cluster, port))
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.toFile()))
                        .start();
        return new Server(process, port);
    }

    private static List<String> command(Programs programs, Cluster cluster, int port) {
        var settings =
                List.of(
                        "listen_addresses=127.0.0.1",
                        "port=" + port,
                        "unix_socket_directories=",
                        "max_connections=60");
        var arguments = new ArrayList<>(List.of("-D", cluster.data().toString()));
        settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        var command = new ArrayList<>(ownSession());
        command.addAll(programs.command("postgres", arguments));
        return command;
    }

    private static List<String> ownSession() {
        return OWN_SESSION.stream()
                .filter(prefix -> Programs.succeeds(prefix, "true"))
                .findFirst()
                .orElseThrow();
    }

    /// Another program may take it before PostgreSQL does: the caller tries again.
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean becomesReady(Path pidFile) throws IOException {
        Instant end = Instant.now().plus(START);
        while (!Signals.ended(process.toHandle(), POLL)) {
            if (isReady(pidFile)) {
                return true;
            }
            if (Instant.now().isAfter(end)) {
                stop();
            }
        }
        return false;
    }

    private static boolean isReady(Path pidFile) throws IOException {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }

    private static void startNewLogIfLarge(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Path previous = log.resolveSibling(log.getFileName() + ".1");
            Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String textFrom(Path log, long start) throws IOException {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(start);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    void stop() throws IOException {
        Signals.stopServer(process.toHandle());
    }
}
