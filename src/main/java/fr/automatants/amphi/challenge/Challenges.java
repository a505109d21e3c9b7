package fr.automatants.amphi.challenge;

import fr.automatants.amphi.platform.AmphiConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// The challenges of the content folder, read anew at each question: they are few and small, and
/// whoever edits one sees it at once.
@ApplicationScoped
public class Challenges {
    private static final Logger LOG = Logger.getLogger(Challenges.class);
    private static final String ENDING = ".yaml";
    private static final String SLUG = "[a-z0-9-]{1,64}";

    private final Path folder;

    Challenges(AmphiConfig config) {
        this.folder = config.content().resolve("challenges");
    }

    /// Every challenge, the newest first; a broken file is logged and left out.
    public List<Challenge> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .flatMap(slug -> of(slug).stream())
                    .sorted(Comparator.comparing(Challenge::opens).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The challenge of an address.
    public Optional<Challenge> of(String slug) {
        Path file = folder.resolve(slug + ENDING);
        if (!slug.matches(SLUG) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ChallengeFile.read(slug, Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.errorf("A challenge is left out: %s", e.getMessage());
            return Optional.empty();
        }
    }
}
