package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Ends PostgreSQL's processes as its manual says: gently first, by force at last.
final class Signals {
    private static final Duration FAST = Duration.ofSeconds(10);
    private static final Duration IMMEDIATE = Duration.ofSeconds(5);

    private Signals() {}

    /// A fast shutdown sends the clients away and writes everything down; an immediate one leaves
    /// the rest to crash recovery.
    static void stopServer(ProcessHandle server) throws IOException {
        if (!stops(server, "INT", FAST) && !stops(server, "QUIT", IMMEDIATE)) {
            server.destroyForcibly();
            ended(server, IMMEDIATE);
        }
    }

    private static boolean stops(ProcessHandle server, String signal, Duration patience)
            throws IOException {
        if (server.isAlive()) {
            // Java itself can only send TERM, which to a server means to wait for every client.
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + server.pid()).start();
        }
        return ended(server, patience);
    }

    static void stopWorker(ProcessHandle worker) {
        worker.destroy();
        if (!ended(worker, IMMEDIATE)) {
            worker.destroyForcibly();
            ended(worker, IMMEDIATE);
        }
    }

    /// Waits until a process has ended, at most for the given time.
    static boolean ended(ProcessHandle process, Duration patience) {
        return process.onExit()
                .thenApply(gone -> true)
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
