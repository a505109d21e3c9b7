package fr.automatants.amphi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A long-lived child process that answers lines: one implementation, on one thread.
final class Peer implements AutoCloseable {
    private static final Map<String, String> ONE_THREAD =
            Map.of("OMP_NUM_THREADS", "1", "OPENBLAS_NUM_THREADS", "1", "MKL_NUM_THREADS", "1");

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;
    private final String name;
    private final String version;

    private Peer(Process process, BufferedReader answers, String ready) {
        String[] words = ready.split(" ");
        this.process = process;
        this.answers = answers;
        this.questions = process.outputWriter(UTF_8);
        this.name = words[1];
        this.version = words[2];
    }

    /// Starts it and waits for its `ready NAME VERSION`.
    ///
    /// @param log gets what it says on its error stream
    /// @return nothing if it ended instead, or cannot be started at all
    static Optional<Peer> start(List<String> command, Path log) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(ONE_THREAD);
            builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
            Process process = builder.redirectError(log.toFile()).start();
            BufferedReader answers = process.inputReader(UTF_8);
            String ready = answers.readLine();
            if (ready == null || !ready.startsWith("ready ")) {
                process.destroy();
                return Optional.empty();
            }
            return Optional.of(new Peer(process, answers, ready));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    String name() {
        return name;
    }

    String version() {
        return version;
    }

    /// Asks one line and returns the answer.
    String ask(String question) throws IOException {
        questions.write(question);
        questions.write('\n');
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException(name + " ended when asked '" + question + "': see its log");
        }
        return answer;
    }

    /// Runs a workload for about that long.
    ///
    /// @return samples per second, or nothing if it does not do that workload
    Optional<Double> run(Workload workload, long milliseconds) throws IOException {
        String answer = ask(workload + " " + milliseconds);
        if (answer.equals("none")) {
            return Optional.empty();
        }
        String[] words = answer.split(" ");
        return Optional.of(Double.parseDouble(words[0]) * 1e9 / Double.parseDouble(words[1]));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
