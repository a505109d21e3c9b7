package fr.automatants.amphi.challenge;

import fr.automatants.amphi.platform.AmphiConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The starter kits of the content folder. What an instructor made has none of its own there: it gets
/// the first challenge's, for every challenge is about the same digits.
@ApplicationScoped
public class StarterKits {
    private static final String GENERAL = "premier-challenge";

    private final Path folder;

    @Inject
    StarterKits(AmphiConfig config) {
        this(config.content().resolve("challenges"));
    }

    StarterKits(Path folder) {
        this.folder = folder;
    }

    /// The kit of a challenge; nothing if the content has none at all.
    public Optional<StarterKit> of(Challenge challenge) {
        String slug = challenge.slug();
        return Stream.of(slug, GENERAL)
                .filter(name -> Files.isDirectory(folder.resolve(name)))
                .findFirst()
                .map(name -> new StarterKit(folder.resolve(name), name, slug));
    }
}
