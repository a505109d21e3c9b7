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
public record Challenge(
        String slug,
        Map<String, String> title,
        Instant opens,
        Optional<Instant> closes,
        int quota,
        List<Track> tracks) {
    public Challenge {
        title = Map.copyOf(title);
        tracks = List.copyOf(tracks);
    }

    /// Whether a model may be handed in.
    public boolean isOpen(Instant now) {
        return !now.isBefore(opens) && !isOver(now);
    }

    /// Whether the private part counts.
    public boolean isOver(Instant now) {
        return closes.filter(end -> !now.isBefore(end)).isPresent();
    }

    /// Returns its title in a language, or in any other if there is none.
    public String title(String language) {
        return title.getOrDefault(language, title.values().iterator().next());
    }
}
