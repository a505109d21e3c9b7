package fr.automatants.amphi.e2e;

import java.nio.file.Path;
import java.util.Optional;

/// The one running program and the one browser of a process of tests, started on first need and
/// stopped with the process: JUnit's own store ends with each class where several processes share the
/// classes.
final class Shared {
    private static final Path FOLDER =
            Path.of("target/e2e/shared-" + System.getProperty("amphi.fork", "one"))
                    .toAbsolutePath();

    private static Optional<RunningAmphi> amphi = Optional.empty();
    private static Optional<Chromium> chromium = Optional.empty();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Shared::close));
    }

    private Shared() {}

    static synchronized RunningAmphi amphi() {
        if (amphi.isEmpty()) {
            amphi = Optional.of(RunningAmphi.start(FOLDER));
        }
        return amphi.get();
    }

    /// The program, if a test has asked for it.
    static synchronized Optional<RunningAmphi> startedAmphi() {
        return amphi;
    }

    static synchronized Chromium chromium() {
        if (chromium.isEmpty()) {
            chromium = Optional.of(new Chromium());
        }
        return chromium.get();
    }

    private static synchronized void close() {
        chromium.ifPresent(Chromium::close);
        amphi.ifPresent(RunningAmphi::close);
    }
}
