package fr.automatants.amphi.challenge.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.automatants.amphi.challenge.Challenge;
import fr.automatants.amphi.challenge.score.Track;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A challenge: when it is open, and what it ranks.
///
/// @param revealed whether the boards show the private part
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChallengeJson(
        String slug,
        String title,
        Instant opens,
        @Nullable Instant closes,
        int quota,
        List<String> tracks,
        boolean revealed) {
    static ChallengeJson of(Challenge challenge, Texts texts) {
        return new ChallengeJson(
                challenge.slug(),
                challenge.title(texts.language().getLanguage()),
                challenge.opens(),
                challenge.closes().orElse(null),
                challenge.quota(),
                challenge.tracks().stream().map(Track::slug).toList(),
                challenge.isRevealed(Instant.now()));
    }
}
