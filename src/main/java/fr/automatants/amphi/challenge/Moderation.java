package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.challenge.score.Verdict;
import fr.automatants.amphi.engine.file.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What instructors see of a challenge's submissions, and what they may do to them: always with a
/// reason, always logged.
@ApplicationScoped
public class Moderation {
    /// A reason's length in characters.
    public static final int LONGEST_REASON = 300;

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_LIST = 300;

    private final EntityManager entities;
    private final Entrants entrants;
    private final ModerationLog log;

    Moderation(EntityManager entities, Entrants entrants, ModerationLog log) {
        this.entities = entities;
        this.entrants = entrants;
        this.log = log;
    }

    /// A submission as an instructor sees it: nothing of the private part.
    ///
    /// @param failures how often its evaluation has failed since it was queued
    public record Line(
            UUID id,
            UUID entrant,
            Party party,
            Instant uploadedAt,
            String fileName,
            State state,
            float progress,
            long parameters,
            Optional<Tally> practice,
            Optional<Tally> open,
            Optional<Refusal> refusal,
            Optional<Removal> removal,
            int failures) {}

    /// The latest submissions of a challenge.
    @Transactional
    public List<Line> lines(String challenge) {
        Map<UUID, Party> parties = entrants.parties(challenge);
        Map<String, Integer> failures = failures();
        return Submission.<Submission>find(
                        "challenge = ?1 and entrantId is not null order by uploadedAt desc",
                        challenge)
                .page(0, LONGEST_LIST)
                .stream()
                .map(found -> line(found, parties, failures))
                .toList();
    }

    /// Takes a submission out of every board; without a reason, nothing happens.
    @Transactional
    public boolean disqualify(UUID submission, UUID by, String typed) {
        return Submission.of(submission)
                .filter(found -> found.entrantId != null && found.disqualifiedFor == null)
                .flatMap(found -> reason(typed).map(reason -> disqualify(found, by, reason)))
                .orElse(false);
    }

    private boolean disqualify(Submission found, UUID by, String reason) {
        found.disqualifiedFor = reason;
        found.finalChoice = false;
        log(found, Act.DISQUALIFIED, by, reason);
        return true;
    }

    /// Lets it rank again.
    @Transactional
    public boolean restore(UUID submission, UUID by, String typed) {
        return Submission.of(submission)
                .filter(found -> found.disqualifiedFor != null)
                .flatMap(found -> reason(typed).map(reason -> restore(found, by, reason)))
                .orElse(false);
    }

    private boolean restore(Submission found, UUID by, String reason) {
        found.disqualifiedFor = null;
        log(found, Act.RESTORED, by, reason);
        return true;
    }

    /// Shows a line without its name from now on, or with it again.
    @Transactional
    public boolean hideName(UUID entrant, boolean hidden, UUID by, String typed) {
        return Entrant.of(entrant)
                .filter(found -> found.nameHidden != hidden)
                .flatMap(found -> reason(typed).map(reason -> hide(found, hidden, by, reason)))
                .orElse(false);
    }

    private boolean hide(Entrant found, boolean hidden, UUID by, String reason) {
        found.nameHidden = hidden;
        log.add(
                found.challenge,
                hidden ? Act.NAME_HIDDEN : Act.NAME_SHOWN,
                by,
                new ModerationLog.Subject(null, found.id),
                "",
                reason);
        return true;
    }

    private void log(Submission found, Act act, UUID by, String reason) {
        log.add(
                found.challenge,
                act,
                by,
                new ModerationLog.Subject(found.id, found.entrantId),
                "",
                reason);
    }

    private static Optional<String> reason(String typed) {
        String reason = typed.strip().replace("\0", "");
        return Optional.of(reason)
                .filter(text ->
                        text.length() >= SHORTEST_REASON && text.length() <= LONGEST_REASON);
    }

    private static Line line(
            Submission found, Map<UUID, Party> parties, Map<String, Integer> failures) {
        UUID entrant = Objects.requireNonNull(found.entrantId);
        Optional<Verdict> verdict = Standing.verdict(found);
        return new Line(
                found.id,
                entrant,
                Objects.requireNonNull(parties.get(entrant)),
                found.uploadedAt,
                found.fileName,
                found.state,
                found.progress,
                found.parameters,
                verdict.map(Verdict::practice),
                verdict.map(scored -> scored.open().tally()),
                found.refused(),
                found.removal(),
                failures.getOrDefault(found.id.toString(), 0));
    }

    private Map<String, Integer> failures() {
        Map<String, Integer> failures = new LinkedHashMap<>();
        for (Object row :
                entities.createNativeQuery(
                                "select task_instance, consecutive_failures from scheduled_tasks"
                                        + " where consecutive_failures > 0",
                                Object[].class)
                        .getResultList()) {
            Object[] columns = (Object[]) row;
            failures.put((String) columns[0], ((Number) columns[1]).intValue());
        }
        return failures;
    }
}
