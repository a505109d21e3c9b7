package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Board;
import fr.automatants.amphi.challenge.score.Climb;
import fr.automatants.amphi.challenge.score.Entry;
import fr.automatants.amphi.challenge.score.Marks;
import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.challenge.score.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The ranking of a track: on the public part until the private ranks are revealed, from then on on
/// the private part of the members' finals.
@ApplicationScoped
public class Leaderboard {
    private final Entrants entrants;

    Leaderboard(Entrants entrants) {
        this.entrants = entrants;
    }

    /// A line of it.
    ///
    /// @param entrant whose line it is, under which nobody can find a person
    /// @param party who stands there
    /// @param counted what the track counts
    /// @param earlierPictures whether it was judged before the operator changed the hidden set, so that
    ///     only its interval can be compared with the others
    public record Row(
            int rank,
            Object entrant,
            Party party,
            Tally counted,
            long parameters,
            long multiplyAdds,
            Instant uploadedAt,
            boolean earlierPictures) {
        /// Whether it is one of the club's own, to measure oneself by.
        public boolean isBaseline() {
            return party instanceof Party.Club;
        }

        /// Whether it is this member's, alone or with a team.
        public boolean isOf(UUID account) {
            return party.has(account);
        }

        /// A member's or a team's name, the club's key, or nothing for who is not named.
        public String name() {
            return switch (party) {
                case Party.Club(String key) -> key;
                case Party.Member(Party.Person person) -> person.name();
                case Party.Team team -> team.name();
                case Party.Anonymous() -> "";
                case Party.Hidden hidden -> "";
            };
        }
    }

    /// Ranks a track.
    @Transactional
    public List<Row> of(Challenge challenge, Track track, Instant now) {
        return of(challenge, track, challenge.isRevealed(now));
    }

    /// Ranks a track on the part that nobody may see before the reveal, or on the public one.
    @Transactional
    List<Row> of(Challenge challenge, Track track, boolean closed) {
        List<Entry<Submission>> best = new ArrayList<>();
        List<Submission> scored = Submission.scored(challenge.slug());
        byMember(scored)
                .values()
                .forEach(submissions ->
                        (closed ? finals(submissions, track) : shown(submissions, track))
                                .ifPresent(best::add));
        Map<UUID, Party> parties = entrants.parties(challenge.slug());
        Optional<Marks> newest =
                scored.isEmpty()
                        ? Optional.empty()
                        : Standing.verdict(scored.getLast())
                                .map(verdict -> closed ? verdict.closed() : verdict.open());
        return Board.of(track, best).stream()
                .map(line -> row(line, track, parties, newest))
                .toList();
    }

    private static Map<Object, List<Submission>> byMember(List<Submission> scored) {
        Map<Object, List<Submission>> members = new LinkedHashMap<>();
        for (Submission submission : scored) {
            members.computeIfAbsent(entrant(submission), any -> new ArrayList<>()).add(submission);
        }
        return members;
    }

    /// The last step of the ladder that still ranks. What was taken back remains a step to beat: else
    /// taking back and handing in again would show one score after another.
    private static Optional<Entry<Submission>> shown(List<Submission> submissions, Track track) {
        return Climb.steps(track, entries(submissions, false)).reversed().stream()
                .filter(step -> step.key().ranks())
                .findFirst();
    }

    /// The better, on the private part, of what the member chose; of no choice, what the board showed.
    private static Optional<Entry<Submission>> finals(List<Submission> submissions, Track track) {
        List<Submission> chosen =
                submissions.stream().filter(s -> s.finalChoice && s.ranks()).toList();
        List<Submission> counted =
                chosen.isEmpty()
                        ? shown(submissions, track).stream().map(Entry::key).toList()
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

    private static Object entrant(Submission submission) {
        return submission.entrantId != null
                ? submission.entrantId
                : Objects.requireNonNull(submission.baseline);
    }

    private static Row row(
            Board.Line<Submission> line,
            Track track,
            Map<UUID, Party> parties,
            Optional<Marks> newest) {
        Submission submission = line.entry().key();
        Party party =
                submission.entrantId == null
                        ? new Party.Club(Objects.requireNonNull(submission.baseline))
                        : Objects.requireNonNull(parties.get(submission.entrantId));
        return new Row(
                line.rank(),
                entrant(submission),
                party,
                track.counted(line.entry()).tally(),
                submission.parameters,
                submission.multiplyAdds,
                submission.uploadedAt,
                newest.filter(line.entry().marks()::areOfSamePictures).isEmpty());
    }
}
