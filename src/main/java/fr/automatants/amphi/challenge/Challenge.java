package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Track;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A challenge, as its file in `content/challenges` describes it.
///
/// @param slug its name in addresses: the file's
/// @param opens when the first model may come
/// @param closes when the last one may, if it ends at all
/// @param quota scored submissions a member and day
/// @param revealed whether an instructor has shown the private ranks
public record Challenge(
        String slug,
        Map<String, String> title,
        Instant opens,
        Optional<Instant> closes,
        int quota,
        List<Track> tracks,
        boolean revealed) {
    public Challenge {
        title = Map.copyOf(title);
        tracks = List.copyOf(tracks);
    }

    /// Whether a model may be handed in.
    public boolean isOpen(Instant now) {
        return !now.isBefore(opens) && !isOver(now);
    }

    /// Whether the last model has come.
    public boolean isOver(Instant now) {
        return closes.filter(end -> !now.isBefore(end)).isPresent();
    }

    /// Whether everybody may see the private part.
    public boolean isRevealed(Instant now) {
        return revealed && isOver(now);
    }

    Challenge withRevealed(boolean shown) {
        return new Challenge(slug, title, opens, closes, quota, tracks, shown);
    }

    /// Returns its title in a language, or in any other if there is none.
    public String title(String language) {
        return title.getOrDefault(language, title.values().iterator().next());
    }
}
