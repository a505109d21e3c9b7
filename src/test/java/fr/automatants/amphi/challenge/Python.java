package fr.automatants.amphi.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A Python of this machine, for tests that run what a member runs. Where there is none, or not with
/// the library that is asked for, a test says so aloud and is skipped.
///
/// @param command how it is started
public record Python(String command) {
    private static final List<String> COMMANDS = List.of("/usr/bin/python3", "python3");
    private static final int SECONDS = 300;

    /// What a program said, errors and all, and how it ended.
    public record Said(int code, String text) {}

    /// The first one that has a library, if any has.
    public static Optional<Python> with(String library) throws IOException, InterruptedException {
        for (String command : COMMANDS) {
            if (isThere(command)) {
                Python python = new Python(command);
                Path here = Path.of("").toAbsolutePath();
                if (python.run(here, Map.of(), "-c", "import " + library).code() == 0) {
                    return Optional.of(python);
                }
            }
        }
        return Optional.empty();
    }

    /// The same, or the test ends here.
    ///
    /// @param what is not tested then
    /// @param debian the package that would help
    public static Python require(String library, String debian, String what)
            throws IOException, InterruptedException {
        Optional<Python> python = with(library);
        String missing =
                "SKIPPED: no Python with %s, so %s (Debian: apt install %s)"
                        .formatted(library, what, debian);
        if (python.isEmpty()) {
            System.err.println(missing);
        }
        assumeTrue(python.isPresent(), missing);
        return python.orElseThrow();
    }

    /// Runs it in a folder.
    ///
    /// @param environment what it finds there beside our own
    public Said run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("amphi-python-", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.command().addAll(List.of(arguments));
            builder.environment().putAll(environment);
            Process process =
                    builder.directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String text = Files.readString(said, UTF_8);
            assertTrue(ended, () -> List.of(arguments) + " takes too long: " + text);
            return new Said(process.exitValue(), text);
        } finally {
            Files.delete(said);
        }
    }

    private static boolean isThere(String command) {
        return command.startsWith("/")
                ? Files.isExecutable(Path.of(command))
                : List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
