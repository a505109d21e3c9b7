package fr.automatants.amphi.challenge.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Run inside, it tries what nobody may do there, and prints what it could: nothing, if the walls
/// hold on this host.
public final class SandboxCheck {
    private SandboxCheck() {}

    /// Tries.
    ///
    /// @param arguments a port of this machine on which somebody listens, and the hidden folder
    public static void main(String[] arguments) {
        reach(Integer.parseInt(arguments[0]));
        write(Path.of("file"));
        write(Path.of(System.getProperty("java.io.tmpdir"), "amphi-check"));
        see(Path.of(arguments[1]));
        System.out.println("done");
    }

    private static void reach(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            System.out.println("network: reached " + socket.getPort());
        } catch (IOException e) {
            held();
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "x");
            System.out.println("files: wrote " + file);
        } catch (IOException e) {
            held();
        }
    }

    private static void see(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            System.out.println("files: saw " + files.count() + " of the data folder");
        } catch (IOException e) {
            held();
        }
    }

    /// A refusal of the system is what was hoped for.
    private static void held() {}
}
