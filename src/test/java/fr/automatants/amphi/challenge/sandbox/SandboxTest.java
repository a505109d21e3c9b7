package fr.automatants.amphi.challenge.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a stranger's code could do inside: each deed alone, as the confined program's own code.
class SandboxTest {
    @TempDir static Path hidden;

    private static Sandbox sandbox;
    private static Path secret;

    @BeforeAll
    static void open() throws IOException {
        secret = Files.writeString(hidden.resolve("secret"), "the hidden pictures");
        sandbox =
                new Sandbox(
                        Workshop.open(OnnxChild.class, SandboxCheck.class, Intruder.class), hidden);
        String hole = OnnxRuntime.hole(sandbox).orElse("");
        if (!hole.isEmpty()) {
            System.err.println("SKIPPED: this host forbids the walls: " + hole);
        }
        assumeTrue(hole.isEmpty(), hole);
    }

    @AfterAll
    static void close() throws IOException {
        sandbox.workshop().close();
    }

    @Test
    void aHarmlessDeedIsDone() throws Exception {
        Path open = Files.writeString(sandbox.workshop().folder().resolve("open"), "hello");
        assertEquals("hello\ndone", deed("read", open.toString()));
    }

    @Test
    void itReachesNoPortOfThisMachine() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String said = deed("connect", String.valueOf(door.getLocalPort()));
            assertTrue(said.contains("unreachable"), said);
        }
    }

    @Test
    void itCannotReadWhatAmphiKeeps() throws Exception {
        String said = deed("read", secret.toString());
        assertFalse(said.contains("pictures"), said);
        assertTrue(said.contains("AccessDenied") || said.contains("NoSuchFile"), said);
    }

    @Test
    void itSeesNoOtherProcess() throws Exception {
        String said = deed("spy", String.valueOf(ProcessHandle.current().pid()));
        assertTrue(said.contains("NoSuchFile") || said.contains("AccessDenied"), said);
    }

    @Test
    void itKnowsNothingOfOurEnvironment() throws Exception {
        String said = deed("environment", "");
        String names = said.replaceAll("=[^,}]*", "");
        assertTrue(names.matches("\\{((PATH|PWD|MALLOC_ARENA_MAX)(, )?)+}\ndone"), said);
    }

    @Test
    void itWritesNoFile() throws Exception {
        String here = deed("write", "file");
        assertFalse(here.contains("done"), here);
        String memory = deed("write", "/dev/shm/amphi-intruder");
        assertFalse(memory.contains("done"), memory);
        assertFalse(
                Files.exists(Path.of("/dev/shm/amphi-intruder"))
                        && Files.size(Path.of("/dev/shm/amphi-intruder")) > 0);
    }

    @Test
    void whatItForksIsFewAndDiesWithIt() throws Exception {
        String said = deed("fork", "");
        assertFalse(said.contains("forked 100\n"), said);
        assertTrue(said.contains("forked 1\n"), said);
        long left =
                ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains("sleep 1000"))
                        .count();
        assertEquals(0, left);
    }

    @Test
    void itGetsNoMoreMemoryThanItMayHave() throws Exception {
        String said = deed("grow", "");
        assertTrue(said.contains("OutOfMemoryError"), said);
    }

    private static String deed(String deed, String argument) throws Exception {
        Path desk = sandbox.workshop().desk();
        Process process =
                sandbox.start(Intruder.class, desk, ProcessBuilder.Redirect.PIPE, deed, argument);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        String fault = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it hangs");
        try (var left = Files.list(desk)) {
            assertEquals(0, left.count());
        }
        return (said + fault).strip();
    }
}
