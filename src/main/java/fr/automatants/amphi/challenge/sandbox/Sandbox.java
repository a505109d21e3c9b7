package fr.automatants.amphi.challenge.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Starts a Java program that may compute and nothing else: namespaces of its own without a network,
/// no sight of the data folder or of other processes, an empty folder to stand in, no file to write,
/// and limits on memory, time, open files and processes.
///
/// It is Linux's work, by `unshare`, `prlimit` and `setpriv` of util-linux. Whoever starts Amphi as
/// root gets a user of its own for each run; anybody else a user namespace.
///
/// @param workshop the program's classes and libraries, which everybody may read
/// @param hidden the folder that must not be seen
record Sandbox(Workshop workshop, Path hidden) {
    /// Address space, of which a virtual machine reserves more than it uses.
    private static final long ADDRESS_SPACE = 1_536L << 20;

    private static final int CPU_SECONDS = 120;
    private static final int OPEN_FILES = 64;
    private static final int PROCESSES = 64;

    /// Numbers that no distribution gives to anybody.
    private static final int FIRST_USER = 1_500_000_000;

    private static final int USERS = 1_000;
    private static final AtomicInteger RUNS = new AtomicInteger();

    private static final List<String> NAMESPACES =
            List.of("--mount", "--net", "--pid", "--ipc", "--fork", "--mount-proc", "--kill-child");

    /// Covers the hidden folder, then becomes the program.
    private static final String COVER =
            "mount -t tmpfs -o size=4k,mode=0 none \"$0\" && exec \"$@\"";

    private static final List<String> JVM =
            List.of(
                    "-Xmx160m",
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ReservedCodeCacheSize=16m",
                    "-XX:CompressedClassSpaceSize=16m",
                    "-XX:-UsePerfData",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:ErrorFile=/dev/null",
                    "--enable-native-access=ALL-UNNAMED");

    /// Starts a program in a folder that it finds empty; what it reads and says are pipes.
    ///
    /// @param complaints where its errors go: a pipe that nobody reads would hold it up
    Process start(
            Class<?> program,
            Path emptyFolder,
            ProcessBuilder.Redirect complaints,
            String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(confinement(isRoot()));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Donnxruntime.native.path=" + workshop.folder());
        command.addAll(List.of("-cp", workshop.folder() + ":" + workshop.library()));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(emptyFolder.toFile());
        // No secret of ours travels in the environment.
        String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.redirectError(complaints).start();
    }

    private List<String> confinement(boolean root) {
        List<String> command = new ArrayList<>(List.of("unshare"));
        if (!root) {
            command.addAll(List.of("--user", "--map-root-user"));
        }
        command.addAll(NAMESPACES);
        command.addAll(List.of("--", "sh", "-c", COVER, hidden.toString()));
        command.addAll(
                List.of(
                        "prlimit",
                        "--as=" + ADDRESS_SPACE,
                        "--cpu=" + CPU_SECONDS,
                        "--nofile=" + OPEN_FILES,
                        "--nproc=" + PROCESSES,
                        "--fsize=0",
                        "--core=0",
                        "--",
                        "setpriv"));
        if (root) {
            int user = FIRST_USER + Math.floorMod(RUNS.getAndIncrement(), USERS);
            command.addAll(List.of("--reuid=" + user, "--regid=" + user, "--clear-groups"));
        }
        command.addAll(
                List.of(
                        "--no-new-privs",
                        "--bounding-set=-all",
                        "--inh-caps=-all",
                        "--pdeathsig=KILL",
                        "--"));
        return command;
    }

    private static boolean isRoot() throws IOException {
        return Path.of("/proc/self").toFile().exists()
                && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }
}
