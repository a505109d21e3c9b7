package fr.automatants.amphi.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The content's files; any of them may vanish, grow or be half-written while it is read.
record Folder(Path path) {
    private static final int DEEPEST = 6;
    private static final String UTF_8 = "UTF-8";
    private static final long MOST_BYTES = 2_000_000;

    /// What changes when a file is saved, be it in place or by renaming another one over it.
    record Stamp(FileTime time, long size, String key) {
        static Stamp of(BasicFileAttributes file) {
            return new Stamp(
                    file.lastModifiedTime(), file.size(), Objects.toString(file.fileKey(), ""));
        }
    }

    /// A text, or why there is none.
    sealed interface Content {
        record Text(String text) implements Content {}

        record Unreadable(Fault.Kind kind, String found, String expected) implements Content {}
    }

    Optional<Stamp> stamp(String file) {
        return attributes(path.resolve(file)).map(Stamp::of);
    }

    Content read(String file) {
        try {
            Path from = path.resolve(file);
            long size = Files.size(from);
            return size > MOST_BYTES
                    ? tooLong(size)
                    : new Content.Text(plain(Files.readString(from)));
        } catch (CharacterCodingException e) {
            return unreadable("≠ " + UTF_8);
        } catch (IOException e) {
            return unreadable(e.getClass().getSimpleName());
        }
    }

    /// A file that really lies in the folder, whatever links lead to it.
    Optional<Path> inside(String file) {
        try {
            Path root = path.toRealPath();
            return Optional.of(path.resolve(file).toRealPath())
                    .filter(found -> found.startsWith(root))
                    .filter(Files::isRegularFile);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The names of the folders in a folder, in alphabetical order.
    List<String> folders(String under) {
        try (Stream<Path> found = Files.list(path.resolve(under))) {
            return found.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /// Every file with its stamp, or empty if the folder changed too much to be listed just now.
    Optional<Map<Path, Stamp>> fingerprint() {
        if (!Files.isDirectory(path)) {
            return Optional.of(Map.of());
        }
        try (Stream<Path> files = Files.walk(path, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            Map<Path, Stamp> stamps = new HashMap<>();
            files.forEach(file -> attributes(file).ifPresent(a -> stamps.put(file, Stamp.of(a))));
            return Optional.of(stamps);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Content tooLong(long size) {
        return new Content.Unreadable(
                Fault.Kind.TOO_LONG, String.valueOf(size), String.valueOf(MOST_BYTES));
    }

    private static Content unreadable(String found) {
        return new Content.Unreadable(Fault.Kind.UNREADABLE_FILE, found, UTF_8);
    }

    private static Optional<BasicFileAttributes> attributes(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class))
                    .filter(BasicFileAttributes::isRegularFile);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Without a byte order mark, and with one kind of line end.
    private static String plain(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
