package fr.automatants.amphi.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A program of the tests in a Java machine of its own, for what only a machine's flags can say.
public final class ChildJvm {
    private ChildJvm() {}

    /// Runs it with the tests' classes to its end, which has to be a good one; returns what it printed.
    public static String run(List<String> flags, Class<?> program, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--add-modules=jdk.incubator.vector");
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        return said.lines()
                .filter(line -> !line.startsWith("WARNING: Using incubator"))
                .collect(Collectors.joining("\n"));
    }
}
