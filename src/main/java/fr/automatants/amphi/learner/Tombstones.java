package fr.automatants.amphi.learner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The list of who was erased, in a file beside the database's folder: a line of hexadecimal each,
/// the hash of what their row was called. It outlives a backup that is put back.
final class Tombstones {
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64}");

    private final Path file;

    Tombstones(Path folder) {
        file = folder.resolve("erased.txt");
    }

    /// The hash under which the database finds a learner again: see `Erasures`.
    static String of(UUID learner) {
        return of("learner", learner);
    }

    /// As above, of an account.
    static String ofAccount(UUID account) {
        return of("account", account);
    }

    private static String of(String kind, UUID id) {
        try {
            byte[] name = (kind + ":" + id).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// All of them; a line that a crash cut short is nobody's.
    synchronized Set<String> all() {
        try {
            Set<String> all = new LinkedHashSet<>();
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> LINE.matcher(line).matches())
                        .forEach(all::add);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds one; it is on the disk when this returns.
    synchronized void add(String hash) {
        // begins with a line's end, so that a line cut short before it stays alone
        ByteBuffer line = StandardCharsets.US_ASCII.encode("\n" + hash + "\n");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
