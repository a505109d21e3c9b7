package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Board;
import fr.automatants.amphi.challenge.score.Climb;
import fr.automatants.amphi.challenge.score.Entry;
import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.challenge.score.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The ranking of a track: on the public part while the challenge is open, on the private part of
/// the members' finals once it is over.
@ApplicationScoped
public class Leaderboard {
    private final EntityManager entities;

    Leaderboard(EntityManager entities) {
        this.entities = entities;
    }

    /// A line of it.
    ///
    /// @param account nobody's for the club's own
    /// @param counted what the track counts
    public record Row(
            int rank,
            Optional<UUID> account,
            String name,
            Tally counted,
            long parameters,
            long multiplyAdds,
            Instant uploadedAt) {
        /// Whether it is one of the club's own, to measure oneself by.
        public boolean isBaseline() {
            return account.isEmpty();
        }
    }

    /// Ranks a track.
    @Transactional
    public List<Row> of(Challenge challenge, Track track, Instant now) {
        boolean over = challenge.isOver(now);
        List<Entry<Submission>> best = new ArrayList<>();
        byMember(challenge)
                .values()
                .forEach(submissions ->
                        (over
                                        ? finals(submissions, track)
                                        : Climb.best(track, entries(submissions, false)))
                                .ifPresent(best::add));
        Map<UUID, String> names = names(challenge);
        return Board.of(track, best).stream().map(line -> row(line, track, names)).toList();
    }

    private static Map<Object, List<Submission>> byMember(Challenge challenge) {
        Map<Object, List<Submission>> members = new LinkedHashMap<>();
        for (Submission submission : Submission.scored(challenge.slug())) {
            Object member =
                    submission.accountId != null
                            ? submission.accountId
                            : Objects.requireNonNull(submission.baseline);
            members.computeIfAbsent(member, any -> new ArrayList<>()).add(submission);
        }
        return members;
    }

    /// The better, on the private part, of what the member chose; of no choice, what the board showed.
    private static Optional<Entry<Submission>> finals(List<Submission> submissions, Track track) {
        List<Submission> chosen = submissions.stream().filter(s -> s.finalChoice).toList();
        List<Submission> counted =
                chosen.isEmpty()
                        ? Climb.best(track, entries(submissions, false)).stream()
                                .map(Entry::key)
                                .toList()
                        : chosen;
        return Board.of(track, entries(counted, true)).stream().findFirst().map(Board.Line::entry);
    }

    private static List<Entry<Submission>> entries(List<Submission> submissions, boolean closed) {
        List<Entry<Submission>> entries = new ArrayList<>();
        for (Submission submission : submissions) {
            Verdict verdict = Standing.verdict(submission).orElseThrow();
            entries.add(
                    new Entry<>(
                            submission,
                            submission.uploadedAt,
                            submission.parameters,
                            closed ? verdict.closed() : verdict.open(),
                            closed ? verdict.robustClosed() : verdict.robust(),
                            Objects.requireNonNull(submission.weightsHash)));
        }
        return entries;
    }

    private static Row row(Board.Line<Submission> line, Track track, Map<UUID, String> names) {
        Submission submission = line.entry().key();
        Optional<UUID> account = Optional.ofNullable(submission.accountId);
        return new Row(
                line.rank(),
                account,
                account.map(names::get).orElseGet(() -> Objects.toString(submission.baseline)),
                track.counted(line.entry()).tally(),
                submission.parameters,
                submission.multiplyAdds,
                submission.uploadedAt);
    }

    private Map<UUID, String> names(Challenge challenge) {
        Map<UUID, String> names = new LinkedHashMap<>();
        List<?> rows =
                entities.createNativeQuery(
                                "select distinct a.id, a.name from account a join submission s"
                                        + " on s.account_id = a.id where s.challenge = ?1",
                                Object[].class)
                        .setParameter(1, challenge.slug())
                        .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            names.put((UUID) columns[0], (String) columns[1]);
        }
        return names;
    }
}
