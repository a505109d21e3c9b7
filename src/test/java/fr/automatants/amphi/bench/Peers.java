package fr.automatants.amphi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds and starts the implementations; one that is missing is skipped, and said so.
final class Peers {
    /// Debian's first, for its packages; then whatever the PATH has.
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

    private static final Path SCRIPTS = Path.of("src", "test", "peers");

    private Peers() {}

    /// Starts amphi, ejml, the machine's bound and what Python has.
    static List<Peer> start(Path folder, Path data) throws IOException {
        List<Peer> peers = new ArrayList<>();
        for (String name : List.of("amphi", "ejml", "bound")) {
            peers.add(
                    Peer.start(java(name, data), folder.resolve(name + ".log"))
                            .orElseThrow(() -> new IOException(name + " did not start")));
        }
        for (String name : List.of("numpy", "torch", "sklearn")) {
            Optional<Peer> peer =
                    python(name + "_peer.py", data.toString(), folder.resolve(name + ".log"));
            peer.ifPresentOrElse(peers::add, () -> skipped(name));
        }
        return peers;
    }

    /// Starts a script of `src/test/peers` with the first Python that has what it imports.
    static Optional<Peer> python(String script, String argument, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        for (String python : PYTHONS) {
            String path = SCRIPTS.resolve(script).toString();
            Optional<Peer> peer = Peer.start(List.of(python, path, argument), log);
            if (peer.isPresent()) {
                return peer;
            }
        }
        return Optional.empty();
    }

    private static List<String> java(String name, Path data) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                name,
                data.toString());
    }

    private static void skipped(String name) {
        String packageName =
                name.equals("numpy") ? "python3-numpy libopenblas0" : "python3-" + name;
        System.out.printf(
                "*** SKIPPED: no Python here has %s (Debian: apt install %s).%n",
                name, packageName);
    }
}
