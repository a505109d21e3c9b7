package fr.automatants.amphi.challenge;

import fr.automatants.amphi.platform.AmphiConfig;
import fr.automatants.amphi.platform.Database;
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

/// The challenges of the content folder, and before them what instructors made or changed: read anew
/// at each question, for they are few and small, and whoever edits one sees it at once.
@ApplicationScoped
public class Challenges {
    private static final Logger LOG = Logger.getLogger(Challenges.class);
    private static final String ENDING = ".yaml";
    private static final String SLUG = "[a-z0-9-]{1,64}";

    private final Path folder;
    private final Database database;

    Challenges(AmphiConfig config, Database database) {
        this.folder = config.content().resolve("challenges");
        this.database = database;
    }

    /// Every challenge, the newest first; a broken file is logged and left out.
    public List<Challenge> all() {
        List<String> edited =
                database.rows("select slug from challenge_edit", row -> row.getString(1));
        return Stream.concat(files().stream(), edited.stream())
                .distinct()
                .flatMap(slug -> of(slug).stream())
                .sorted(Comparator.comparing(Challenge::opens).reversed())
                .toList();
    }

    /// The challenge of an address.
    public Optional<Challenge> of(String slug) {
        if (!slug.matches(SLUG)) {
            return Optional.empty();
        }
        try {
            Optional<String> yaml = edited(slug).or(() -> file(slug));
            return yaml.map(text -> ChallengeFile.read(slug, text).withRevealed(revealed(slug)));
        } catch (IllegalArgumentException e) {
            LOG.errorf("A challenge is left out: %s", e.getMessage());
            return Optional.empty();
        }
    }

    private List<String> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> file(String slug) {
        Path file = folder.resolve(slug + ENDING);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            LOG.errorf("A challenge is left out: %s", e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<String> edited(String slug) {
        return database.first(
                "select yaml from challenge_edit where slug = ?", row -> row.getString(1), slug);
    }

    private boolean revealed(String slug) {
        return database.first(
                        "select 1 from ceremony where challenge = ? and revealed_at is not null",
                        row -> true,
                        slug)
                .isPresent();
    }
}
