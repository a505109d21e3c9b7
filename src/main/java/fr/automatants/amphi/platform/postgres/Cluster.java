package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/// The database's files and the password made with them, in one folder so that they always agree.
record Cluster(Path folder) {
    static final String USER = "amphi";
    private static final String MAJOR_VERSION = "17";
    private static final int PASSWORD_BYTES = 24;

    Cluster {
        folder = folder.toAbsolutePath();
    }

    static Cluster in(Path home) {
        return new Cluster(home.resolve("cluster"));
    }

    Path data() {
        return folder.resolve("data");
    }

    Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    String password() throws IOException {
        return Files.readString(passwordFile(folder)).strip();
    }

    void initialise(Programs programs) throws IOException {
        if (Files.exists(folder)) {
            requireSameVersion();
        } else {
            Folders.createWhole(folder, unfinished -> fill(unfinished, programs));
        }
        programs.rights().adopt(folder);
    }

    private void requireSameVersion() throws IOException {
        String version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new PostgresException(
                    """
                    The folder %s holds a database of PostgreSQL %s, and this Amphi brings \
                    PostgreSQL %s: start the Amphi that made it, export its data, and import \
                    them here.\
                    """
                            .formatted(folder, version, MAJOR_VERSION));
        }
    }

    private static void fill(Path folder, Programs programs) throws IOException {
        Path password = passwordFile(folder);
        writePassword(password);
        programs.rights().adopt(folder);
        programs.run(
                "initdb",
                "--pgdata=" + folder.resolve("data"),
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
    }

    private static Path passwordFile(Path folder) {
        return folder.resolve("password");
    }

    /// Forced to the disk before the rename: a cluster whose password is lost would be lost too.
    private static void writePassword(Path file) throws IOException {
        byte[] secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        var text = HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII);
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, ownerOnly)) {
            channel.write(ByteBuffer.wrap(text));
            channel.force(true);
        }
    }
}
