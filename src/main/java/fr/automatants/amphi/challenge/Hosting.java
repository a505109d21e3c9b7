package fr.automatants.amphi.challenge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Instructors make, edit, open and close challenges. What they change is kept in the database, in
/// the form of the file, and stands before the file of the same name, which stays as it is.
@ApplicationScoped
public class Hosting {
    private static final String SLUG = "[a-z0-9-]{1,64}";

    private final EntityManager entities;
    private final Challenges challenges;
    private final ModerationLog log;

    Hosting(EntityManager entities, Challenges challenges, ModerationLog log) {
        this.entities = entities;
        this.challenges = challenges;
        this.log = log;
    }

    /// What came of a form.
    public sealed interface Saving {
        /// It is kept.
        record Done(Challenge challenge) implements Saving {}

        /// Something in it will not do; nothing is changed.
        record Faulty(ChallengeFault fault) implements Saving {}

        /// Private ranks have been shown: times and tracks stay as they are.
        record Shown() implements Saving {}
    }

    /// Makes a challenge.
    public Saving make(String slug, Draft draft, UUID by) {
        if (!slug.matches(SLUG)) {
            return new Saving.Faulty(new ChallengeFault(slug, "slug", slug, SLUG));
        }
        return challenges.of(slug).isPresent()
                ? new Saving.Faulty(new ChallengeFault(slug, "taken", slug, "a new name"))
                : save(slug, draft, by, Act.MADE);
    }

    /// Changes a challenge.
    public Saving edit(String slug, Draft draft, UUID by) {
        return save(slug, draft, by, Act.EDITED);
    }

    /// Opens it now, until further notice; one that was open before keeps the day of its opening.
    public Saving open(Challenge challenge, Instant now, UUID by) {
        Instant opens = challenge.opens().isBefore(now) ? challenge.opens() : now;
        return save(challenge.slug(), Draft.of(challenge).opening(opens), by, Act.OPENED);
    }

    /// Closes it now.
    public Saving close(Challenge challenge, Instant now, UUID by) {
        return save(challenge.slug(), Draft.of(challenge).closing(now), by, Act.CLOSED);
    }

    private Saving save(String slug, Draft draft, UUID by, Act act) {
        Challenge after;
        try {
            for (String language : Set.of("fr", "en")) {
                if (draft.title().getOrDefault(language, "").isBlank()) {
                    throw new ChallengeFault(slug, "title", "", "a text for each language");
                }
            }
            after = ChallengeFile.of(slug, draft.values());
        } catch (ChallengeFault e) {
            return new Saving.Faulty(e);
        }
        Optional<Challenge> before = challenges.of(slug);
        return QuarkusTransaction.requiringNew().call(() -> keep(before, after, draft, by, act));
    }

    private Saving keep(
            Optional<Challenge> before, Challenge after, Draft draft, UUID by, Act act) {
        if (before.filter(known -> !sameFrame(known, after)).isPresent() && shown(after.slug())) {
            return new Saving.Shown();
        }
        entities.createNativeQuery(
                        "insert into challenge_edit (slug, yaml) values (?1, ?2)"
                                + " on conflict (slug) do update set yaml = ?2, edited_at = now()")
                .setParameter(1, after.slug())
                .setParameter(2, ChallengeFile.write(draft.values()))
                .executeUpdate();
        String changes = before.map(Draft::of).map(old -> changes(old, draft)).orElse("");
        log.add(after.slug(), act, by, ModerationLog.Subject.CHALLENGE, changes, "");
        return new Saving.Done(after);
    }

    private static boolean sameFrame(Challenge one, Challenge other) {
        return one.opens().equals(other.opens())
                && one.closes().equals(other.closes())
                && one.tracks().equals(other.tracks());
    }

    /// Also if the last rank was taken back: it has been seen.
    private boolean shown(String slug) {
        return !entities.createNativeQuery("select 1 from ceremony where challenge = ?1")
                .setParameter(1, slug)
                .getResultList()
                .isEmpty();
    }

    /// `quota: 3 → 5`, for each key that differs.
    private static String changes(Draft before, Draft after) {
        Map<String, Object> old = before.values();
        Map<String, Object> fresh = after.values();
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(fresh.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(old.get(key), fresh.get(key)))
                .map(key ->
                        key
                                + ": "
                                + Objects.toString(old.get(key), "–")
                                + " → "
                                + Objects.toString(fresh.get(key), "–"))
                .collect(Collectors.joining("; "));
    }
}
