package fr.automatants.amphi.e2e;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The packaged program as an operator runs it: a process of its own, its database, its log.
final class RunningAmphi implements AutoCloseable {
    private static final Pattern INVITATION = Pattern.compile("/instructor/([A-Za-z0-9_-]+)");
    private static final Pattern UNCLEAN = Pattern.compile("^\\S+ (WARN|ERROR|FATAL) .*|^\\tat .*");
    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    /// PostgreSQL's programs, as the first start unpacks them: half of a first start.
    private static final Path PROGRAMS = Path.of("target/e2e/programs").toAbsolutePath();

    private static final int CLEAN_SIGTERM = 128 + 15;

    private int told; // lines of the log that some test has judged
    private final Path folder;
    private final int port;
    private final Database database;
    private Process process;
    private List<Cookie> instructorCookies = List.of();

    private RunningAmphi(Path folder, int port, Database database, Process process) {
        this.folder = folder;
        this.port = port;
        this.database = database;
        this.process = process;
    }

    /// How the operator told it which database to use; nothing at all makes it start its own.
    record Database(List<String> options, Map<String, String> environment, String properties) {
        static final Database OWN = new Database(List.of(), Map.of(), "");
    }

    /// Starts with an empty data folder and a copy of the content that a test may edit.
    static RunningAmphi start(Path folder) {
        return start(folder, Database.OWN);
    }

    static RunningAmphi start(Path folder, Database database) {
        try {
            deleteAll(folder);
            Files.createDirectories(folder.resolve("config"));
            Files.writeString(
                    folder.resolve("config/application.properties"), database.properties());
            copyAll(Path.of("content"), folder.resolve("content"));
            if (database == Database.OWN) {
                lendPrograms(folder);
            }
            int port = freePort();
            Process process = launch(folder, port, database);
            RunningAmphi amphi = new RunningAmphi(folder, port, database, process);
            amphi.awaitReady();
            keepPrograms(folder);
            return amphi;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    Path content(String file) {
        return folder.resolve("content").resolve(file);
    }

    /// Where its data lies: `data` in its working folder, unless it is told otherwise.
    Path data() {
        return folder.resolve("data");
    }

    /// The path of the newest one-time link.
    String invitation() {
        Matcher links = INVITATION.matcher(log());
        String last = "";
        while (links.find()) {
            last = links.group();
        }
        return last;
    }

    /// The path of the newest link of a kind that a mail holds: `confirm` or `reset`; without a mail
    /// server it is in the log.
    String mailed(String kind) {
        Matcher links = Pattern.compile("/" + kind + "/[A-Za-z0-9_-]{32}").matcher(log());
        String last = "";
        while (links.find()) {
            last = links.group();
        }
        return last;
    }

    /// Runs a command of the program in its folder, and returns what it prints.
    String command(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dquarkus.http.port=" + port,
                                "-jar",
                                program()));
        command.addAll(List.of(arguments));
        Process running =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new AssertionError(said);
        }
        return said;
    }

    /// What the operator writes into the configuration, for the next start.
    void configure(String properties) throws IOException {
        Files.writeString(folder.resolve("config/application.properties"), properties);
    }

    /// The cookies of the browser that used the one-time link, once one has.
    List<Cookie> instructorCookies() {
        return instructorCookies;
    }

    void keepInstructorCookies(List<Cookie> cookies) {
        instructorCookies =
                cookies.stream().filter(cookie -> cookie.name.equals("amphi-account")).toList();
    }

    /// As `kill -9` or a power cut: nothing is told to anybody.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// As an operator who presses Ctrl-C; returns the exit code.
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("Amphi did not stop in 30 s:\n" + log());
        }
        return process.exitValue();
    }

    void startAgain() throws IOException {
        process = launch(folder, port, database);
        awaitReady();
    }

    /// Lines of the log that an operator should never see, since they were last asked for: the test
    /// during which they came is the one to fail.
    List<String> newUncleanLines() {
        List<String> lines = log().lines().toList();
        List<String> fresh = lines.subList(Math.min(told, lines.size()), lines.size());
        told = lines.size();
        return fresh.stream().filter(line -> UNCLEAN.matcher(line).matches()).toList();
    }

    String log() {
        try {
            return Files.readString(folder.resolve("amphi.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What runs until then has to end well.
    @Override
    public void close() {
        boolean runs = process.isAlive();
        try {
            int code = stop();
            if (runs && code != CLEAN_SIGTERM) {
                throw new AssertionError("Amphi ended with " + code + ":\n" + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(Path folder, int port, Database database) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--add-modules=jdk.incubator.vector",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dquarkus.http.host=127.0.0.1",
                                "-Dquarkus.http.port=" + port,
                                "-Damphi.content=" + folder.resolve("content")));
        command.addAll(database.options());
        command.addAll(List.of("-jar", program()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(database.environment());
        return builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("amphi.log").toFile()))
                .start();
    }

    private static String program() {
        return Path.of(System.getProperty("amphi.jar", "target/quarkus-app/quarkus-run.jar"))
                .toAbsolutePath()
                .toString();
    }

    private void awaitReady() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                if (ready(http)) {
                    return;
                }
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("Amphi is not ready:\n" + log());
    }

    private boolean ready(HttpClient http) throws InterruptedException {
        URI health = URI.create(address("/q/health/ready"));
        try {
            return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    /// Below the ports that systems give away by themselves: its own database would be given it
    /// before Amphi listens.
    static int freePort() throws IOException {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 30_000);
            try (ServerSocket socket =
                    new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // another one, then
            }
        }
        throw new BindException("No free port between 10000 and 30000 in 100 attempts");
    }

    private static void lendPrograms(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("data/postgres"));
        for (Path kept : programs(PROGRAMS)) {
            copyAll(kept, home.resolve(kept.getFileName()));
        }
    }

    private static void keepPrograms(Path folder) throws IOException {
        for (Path unpacked : programs(folder.resolve("data/postgres"))) {
            Path kept = PROGRAMS.resolve(unpacked.getFileName());
            if (!Files.exists(kept)) {
                deleteAll(PROGRAMS);
                Files.createDirectories(PROGRAMS);
                copyAll(unpacked, kept);
            }
        }
    }

    private static List<Path> programs(Path home) throws IOException {
        if (!Files.exists(home)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(home)) {
            return found.filter(path -> path.getFileName().toString().startsWith("bin-")).toList();
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
