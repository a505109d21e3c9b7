package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's programs in a folder, and the rights they are started with.
record Programs(Path bin, Unprivileged rights) {

    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<>(rights.prefix());
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    /// Runs a program to its end; a failure carries what the program said.
    void run(String program, String... arguments) throws IOException {
        List<String> command = command(program, List.of(arguments));
        Process process = prepare(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new PostgresException("PostgreSQL's %s failed:%n%s".formatted(program, said));
        }
    }

    /// Messages stay in English, for we look for some of them.
    ProcessBuilder prepare(List<String> command) {
        var builder = new ProcessBuilder(command).directory(bin.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /// Tells whether a command exists, starts and ends well.
    static boolean succeeds(List<String> prefix, String... command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            return new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
