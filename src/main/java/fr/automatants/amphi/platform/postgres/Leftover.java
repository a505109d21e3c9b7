package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The processes of an Amphi that was killed: its server, which still holds the cluster, or initdb.
final class Leftover {
    private final String home;
    private final Path pidFile;

    Leftover(Path home, Cluster cluster) {
        this.home = home + "/";
        this.pidFile = cluster.pidFile();
    }

    /// Stops them; the caller holds the folder's lock, so no other Amphi can be using them.
    void stop() throws IOException {
        Optional<ProcessHandle> named = namedProcess();
        if (named.filter(this::isOurs).isPresent()) {
            Signals.stopServer(named.get());
        }
        // A server that was itself killed has workers, which end a little later than it.
        ProcessHandle.allProcesses().filter(this::isOurs).forEach(Signals::stopWorker);
        // PostgreSQL would refuse to start if a stranger now had the number in this file; but if
        // the system does not tell who has it, PostgreSQL shall decide.
        if (named.flatMap(Leftover::program).isPresent() || named.isEmpty()) {
            Files.deleteIfExists(pidFile);
        }
    }

    private Optional<ProcessHandle> namedProcess() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)));
    }

    /// A process number may have passed to a stranger: ours runs a program out of our own folder.
    private boolean isOurs(ProcessHandle process) {
        return program(process).filter(program -> program.startsWith(home)).isPresent();
    }

    private static Optional<String> program(ProcessHandle process) {
        return process.info().command().or(process.info()::commandLine);
    }
}
