package fr.automatants.amphi.challenge.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.automatants.amphi.challenge.Removal;
import fr.automatants.amphi.challenge.Standing;
import fr.automatants.amphi.challenge.State;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A submission as its member's program sees it.
///
/// @param before submissions that wait before this one
/// @param progress the share that is judged, from 0 to 1
/// @param practice on MNIST's test pictures
/// @param publicScore what the board shows of the member after this submission
/// @param improved whether this submission moved it
/// @param robust what the board shows under attack
/// @param withdrawnAt when its member took it back
/// @param disqualifiedFor why an instructor took it out
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmissionJson(
        UUID id,
        String challenge,
        String fileName,
        State state,
        Instant uploadedAt,
        long before,
        float progress,
        long parameters,
        long multiplyAdds,
        @Nullable TallyJson practice,
        @Nullable TallyJson publicScore,
        boolean improved,
        @Nullable TallyJson robust,
        @Nullable RefusalJson refusal,
        @Nullable Instant withdrawnAt,
        @Nullable String disqualifiedFor) {
    static SubmissionJson of(Standing standing, long before, Texts texts) {
        return new SubmissionJson(
                standing.id(),
                standing.challenge(),
                standing.fileName(),
                standing.state(),
                standing.uploadedAt(),
                standing.state().isInFlight() ? before : 0,
                standing.progress(),
                standing.parameters(),
                standing.multiplyAdds(),
                standing.practice().map(TallyJson::of).orElse(null),
                standing.shown().map(TallyJson::of).orElse(null),
                standing.improved(),
                standing.robust().map(TallyJson::of).orElse(null),
                standing.refusal().map(refusal -> RefusalJson.of(refusal, texts)).orElse(null),
                standing.removal()
                        .map(removal ->
                                removal instanceof Removal.Withdrawn(Instant at) ? at : null)
                        .orElse(null),
                standing.removal()
                        .map(removal ->
                                removal instanceof Removal.Disqualified(String why) ? why : null)
                        .orElse(null));
    }
}
