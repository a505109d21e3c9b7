package fr.automatants.amphi.challenge.sandbox;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs inside the walls and does what a stranger's code would, if ONNX Runtime had a hole.
public final class Intruder {
    private Intruder() {}

    /// Does one deed; what it could do is printed.
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "connect" -> {
                try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(arguments[1]))) {
                    System.out.println("connected to " + socket.getPort());
                }
            }
            case "read" -> System.out.println(Files.readString(Path.of(arguments[1])));
            case "environment" -> System.out.println(System.getenv());
            case "spy" -> {
                Path environment = Path.of("/proc", arguments[1], "environ");
                System.out.println(Files.readAllBytes(environment).length);
            }
            case "write" -> Files.writeString(Path.of(arguments[1]), "x".repeat(10_000));
            case "fork" -> fork();
            case "grow" -> {
                List<byte[]> all = new ArrayList<>();
                while (true) {
                    all.add(new byte[1 << 24]);
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.out.println("done");
    }

    private static void fork() throws IOException {
        for (int i = 0; i < 1_000; i++) {
            new ProcessBuilder("/bin/sleep", "1000").start();
            System.out.println("forked " + (i + 1));
            System.out.flush();
        }
    }
}
