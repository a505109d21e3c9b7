package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Answerer;
import fr.automatants.amphi.challenge.score.Judge;
import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.digits.HiddenSet;
import fr.automatants.amphi.digits.Mnist;
import fr.automatants.amphi.engine.file.NetworkFileException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The hidden pictures of this installation, made at the first use of a secret that every node of it
/// shares and that is never logged.
@ApplicationScoped
public class HiddenSets {
    private static final int SECRET_BYTES = 32;

    private final EntityManager entities;
    private final Optional<Path> images;
    private final Optional<Path> labels;
    private @Nullable HiddenSet hidden;

    HiddenSets(
            EntityManager entities,
            @ConfigProperty(name = "amphi.challenge.hidden-images") Optional<Path> images,
            @ConfigProperty(name = "amphi.challenge.hidden-labels") Optional<Path> labels) {
        this.entities = entities;
        this.images = images;
        this.labels = labels;
    }

    /// Returns the pictures: a few seconds of one processor the first time.
    public synchronized HiddenSet get() {
        HiddenSet made = hidden;
        if (made == null) {
            made =
                    images.isPresent() && labels.isPresent()
                            ? read(images.get(), labels.get())
                            : HiddenSet.of(secret());
            hidden = made;
        }
        return made;
    }

    /// Counts what a network reads of the pictures that everyone has: the hidden ones need not be made
    /// for that.
    ///
    /// @throws NetworkFileException if it turns out that it cannot be run
    Tally practise(Answerer answerer) throws NetworkFileException {
        return Judge.practise(Mnist.load().test().dataset(), answerer);
    }

    /// Returns a judge of them.
    Judge judge() {
        HiddenSet set = get();
        return new Judge(Mnist.load().test().dataset(), set.digits().dataset(), set.publicSize());
    }

    private byte[] secret() {
        byte[] fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        return QuarkusTransaction.joiningExisting()
                .call(() -> {
                    entities.createNativeQuery(
                                    "insert into challenge_secret (secret) values (?1)"
                                            + " on conflict (only_one) do nothing")
                            .setParameter(1, fresh)
                            .executeUpdate();
                    return (byte[])
                            entities.createNativeQuery(
                                            "select secret from challenge_secret", byte[].class)
                                    .getSingleResult();
                });
    }

    private static HiddenSet read(Path images, Path labels) {
        try (InputStream pictures = Files.newInputStream(images);
                InputStream names = Files.newInputStream(labels)) {
            return HiddenSet.read(pictures, names);
        } catch (IOException e) {
            throw new UncheckedIOException("the hidden set that the operator names", e);
        }
    }
}
