package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;

/// A program that starts the database in the folder it is told, says so, and waits to be killed.
final class StartAndHang {
    private StartAndHang() {}

    public static void main(String... arguments) throws InterruptedException {
        var postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        System.out.println(postgres.pid());
        Thread.sleep(Long.MAX_VALUE);
    }

    static Process inItsOwnJava(Path home) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartAndHang.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
