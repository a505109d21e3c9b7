package fr.automatants.amphi.platform.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Folders that are whole or absent: built beside their place, then renamed into it.
final class Folders {
    private static final String UNFINISHED = ".new";

    private Folders() {}

    /// What fills a new folder.
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    static void createWhole(Path folder, Filling filling) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + UNFINISHED);
        Files.createDirectory(unfinished);
        filling.fill(unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Clears away what an interrupted start left half done.
    static void deleteUnfinished(Path home) throws IOException {
        for (Path folder : matching(home, "*" + UNFINISHED)) {
            delete(folder);
        }
    }

    static List<Path> matching(Path home, String glob) throws IOException {
        try (var entries = Files.newDirectoryStream(home, glob)) {
            var found = new ArrayList<Path>();
            entries.forEach(found::add);
            return found;
        }
    }

    static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    /// The folder itself comes last, so that its owner tells whether all of it was given.
    static void give(Path folder, int user) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new Deletion());
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
                throws IOException {
            if (fault != null) {
                throw fault;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
