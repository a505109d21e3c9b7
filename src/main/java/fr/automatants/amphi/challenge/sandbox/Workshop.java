package fr.automatants.amphi.challenge.sandbox;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// A folder with just what the confined program needs, readable by everybody and writable by us: its
/// classes, ONNX Runtime's, and its native libraries for this machine.
///
/// @param folder what is looked through for classes and libraries
record Workshop(Path folder) {
    private static final String CLASSES = "ai/onnxruntime/";
    private static final String NATIVE = CLASSES + "native/";
    private static final String READABLE = "rwxr-xr-x";

    /// Fills a new folder beneath the system's for temporary files.
    ///
    /// @throws IOException if the libraries do not know this machine, or the folder cannot be made
    static Workshop open(Class<?>... programs) throws IOException {
        Path folder = Files.createTempDirectory("amphi-onnx-");
        readable(folder);
        Workshop workshop = new Workshop(folder);
        for (Class<?> program : programs) {
            workshop.take(program);
        }
        workshop.takeRuntime();
        return workshop;
    }

    /// ONNX Runtime's classes.
    Path library() {
        return folder.resolve("onnxruntime.jar");
    }

    /// Makes an empty folder to run in.
    Path desk() throws IOException {
        Path desk = Files.createTempDirectory(folder, "run-");
        readable(desk);
        return desk;
    }

    /// Takes everything away.
    void close() throws IOException {
        List<Path> all;
        try (var found = Files.walk(folder)) {
            all = new ArrayList<>(found.toList());
        }
        for (Path path : all.reversed()) {
            Files.delete(path);
        }
    }

    private void take(Class<?> program) throws IOException {
        String name = program.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        for (Path part = folder; !part.equals(copy.getParent()); ) {
            part = part.resolve(part.relativize(copy).getName(0));
            readable(part);
        }
        try (InputStream in = program.getClassLoader().getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(in, name), copy);
        }
        readable(copy);
    }

    private void takeRuntime() throws IOException {
        String machine = NATIVE + machine() + "/";
        URL own = Objects.requireNonNull(OrtEnvironment.class.getResource("OrtEnvironment.class"));
        JarURLConnection connection = (JarURLConnection) own.openConnection();
        connection.setUseCaches(false);
        boolean found = false;
        try (JarFile jar = connection.getJarFile();
                JarOutputStream classes = new JarOutputStream(Files.newOutputStream(library()))) {
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                String name = entry.getName();
                if (name.startsWith(machine) && name.endsWith(".so")) {
                    Path copy = folder.resolve(name.substring(machine.length()));
                    Files.copy(jar.getInputStream(entry), copy);
                    readable(copy);
                    found = true;
                } else if (name.startsWith(CLASSES) && name.endsWith(".class")) {
                    classes.putNextEntry(new JarEntry(name));
                    jar.getInputStream(entry).transferTo(classes);
                    classes.closeEntry();
                }
            }
        }
        readable(library());
        if (!found) {
            throw new IOException("ONNX Runtime: found no library for " + machine());
        }
    }

    /// As ONNX Runtime names machines.
    private static String machine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> system + "-x64";
            case "aarch64" -> system + "-aarch64";
            case String other -> system + "-" + other;
        };
    }

    private static void readable(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(READABLE));
    }
}
