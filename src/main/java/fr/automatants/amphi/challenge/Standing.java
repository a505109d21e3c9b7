package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Ladder;
import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.challenge.score.Verdict;
import fr.automatants.amphi.engine.file.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A submission as its member may see it: what the ladder shows, and nothing of single pictures.
///
/// @param progress the share that is judged, from 0 to 1
/// @param practice on the pictures that everyone has, once it is scored
/// @param shown the member's public score after this submission
/// @param improved whether this submission moved it
/// @param robust the member's public score under attack after this submission
/// @param removal why it stands on no board although it has a score
public record Standing(
        UUID id,
        String challenge,
        String fileName,
        State state,
        Instant uploadedAt,
        float progress,
        long parameters,
        long multiplyAdds,
        Optional<Tally> practice,
        Optional<Tally> shown,
        boolean improved,
        Optional<Tally> robust,
        boolean finalChoice,
        Optional<Refusal> refusal,
        Optional<Removal> removal) {
    /// How many submissions a member may choose for the private part.
    public static final int FINALS = 2;

    /// Climbs an entrant's ladder, submission after submission. What was taken back or out is climbed
    /// too: it was seen, so it stays the score to beat.
    ///
    /// @param submissions of one entrant, the oldest first
    static List<Standing> of(List<Submission> submissions) {
        List<Standing> standings = new ArrayList<>();
        Ladder open = Ladder.EMPTY;
        Ladder robust = Ladder.EMPTY;
        for (Submission submission : submissions) {
            Optional<Verdict> verdict = verdict(submission);
            Ladder before = open;
            if (verdict.isPresent()) {
                open = open.next(verdict.get().open());
                if (verdict.get().robust().isPresent()) {
                    robust = robust.next(verdict.get().robust().get());
                }
            }
            boolean scored = verdict.isPresent();
            standings.add(
                    new Standing(
                            submission.id,
                            submission.challenge,
                            submission.fileName,
                            submission.state,
                            submission.uploadedAt,
                            submission.progress,
                            submission.parameters,
                            submission.multiplyAdds,
                            verdict.map(Verdict::practice),
                            scored ? open.best().map(best -> best.tally()) : Optional.empty(),
                            scored && !open.best().equals(before.best()),
                            scored ? robust.best().map(best -> best.tally()) : Optional.empty(),
                            submission.finalChoice,
                            submission.refused(),
                            submission.removal()));
        }
        return List.copyOf(standings);
    }

    static Optional<Verdict> verdict(Submission submission) {
        return SubmissionResult.<SubmissionResult>findByIdOptional(submission.id)
                .map(SubmissionResult::verdict);
    }
}
