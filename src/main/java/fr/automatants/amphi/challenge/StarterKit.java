package fr.automatants.amphi.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The programs that a challenge's members begin with.
///
/// @param folder where they stand
/// @param written the challenge that they name
/// @param slug the challenge that they are given out for
public record StarterKit(Path folder, String written, String slug) {
    private static final List<String> PROGRAMS = List.of(".py", ".ipynb");

    /// Writes them as a zip file; each hands in to the challenge that it is given out for.
    public void write(OutputStream out) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Path file : sorted) {
                zip.putNextEntry(new ZipEntry("starter-kit/" + file.getFileName()));
                zip.write(bytes(file));
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private byte[] bytes(Path file) throws IOException {
        boolean names = PROGRAMS.stream().anyMatch(file.getFileName().toString()::endsWith);
        return names && !slug.equals(written)
                ? Files.readString(file).replace(written, slug).getBytes(UTF_8)
                : Files.readAllBytes(file);
    }
}
