package fr.automatants.amphi.check;

import fr.automatants.amphi.Amphi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The program's own classes, read as files: so they can be asked what they are without being run.
///
/// The server has the answers from its container; the check, which starts in a second, has none.
public record OwnClasses(List<ClassModel> models) {
    private static final String HOUSE = "fr/automatants/amphi";

    /// Copies its list.
    public OwnClasses {
        models = List.copyOf(models);
    }

    /// Reads the folder or the jar that the program was started from.
    public static OwnClasses read() {
        try {
            Path from =
                    Path.of(
                            Amphi.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(from)) {
                return new OwnClasses(models(from.resolve(HOUSE)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(from)) {
                return new OwnClasses(models(jar.getPath(HOUSE)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ClassModel> models(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(OwnClasses::model)
                    .toList();
        }
    }

    private static ClassModel model(Path file) {
        try {
            return ClassFile.of().parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
