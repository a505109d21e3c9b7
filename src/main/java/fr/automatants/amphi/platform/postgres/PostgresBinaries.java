package fr.automatants.amphi.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs for this system, packed on the class path and unpacked once into
/// `bin-HASH`.
final class PostgresBinaries {
    private static final int OWNER_EXECUTES = 0100;
    private static final int BUFFER = 1 << 16;

    private PostgresBinaries() {}

    /// Returns the folder of the programs, unpacking them if need be and clearing away older ones.
    static Path unpackedIn(Path home) throws IOException {
        URL archive = archive();
        Path folder = home.resolve("bin-" + hash(archive));
        if (!Files.exists(folder)) {
            Folders.createWhole(folder, target -> unpack(archive, target));
        }
        for (Path other : Folders.matching(home, "bin-*")) {
            if (!other.equals(folder)) {
                Folders.delete(other);
            }
        }
        return folder.resolve("bin");
    }

    private static URL archive() {
        String name = "/postgres-%s-%s%s.txz".formatted(system(), processor(), variant());
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new PostgresException(
                    """
                    Amphi brings no PostgreSQL for this system (%s): start a PostgreSQL 17 and \
                    give its address in QUARKUS_DATASOURCE_JDBC_URL.\
                    """
                            .formatted(name));
        }
        return archive;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }

    private static String variant() {
        return Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
    }

    /// The name follows the content, for the archive's address differs between tests and
    /// production.
    private static String hash(URL archive) throws IOException {
        MessageDigest digest = sha256();
        try (var in = new DigestInputStream(archive.openStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream(), BUFFER);
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
            throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("an entry outside its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(content, path);
            boolean program = (entry.getMode() & OWNER_EXECUTES) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
