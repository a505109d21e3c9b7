package fr.automatants.amphi.challenge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What one look at the challenges saw.
///
/// @param queue what is on its way, the first first
/// @param results of each challenge, a text that is another once a result or a choice has come
public record Sight(List<Waiting> queue, Map<String, String> results) {
    public Sight {
        queue = List.copyOf(queue);
        results = Map.copyOf(results);
    }

    /// A submission on its way.
    ///
    /// @param account nobody's for the club's own
    /// @param progress the share that is judged, from 0 to 1
    public record Waiting(
            UUID id, Optional<UUID> account, String challenge, State state, float progress) {}

    /// What a member looks at.
    ///
    /// @param waiting what they have on its way
    /// @param before how many are before that
    /// @param results the challenge's
    public record Mine(Optional<Waiting> waiting, int before, String results) {}

    /// A member's part of a challenge.
    public Mine of(String challenge, UUID account) {
        Optional<Waiting> waiting =
                queue.stream()
                        .filter(one -> one.challenge().equals(challenge))
                        .filter(one -> one.account().filter(account::equals).isPresent())
                        .findFirst();
        return new Mine(waiting, waiting.map(queue::indexOf).orElse(0), results(challenge));
    }

    /// The state of a challenge's results.
    public String results(String challenge) {
        return results.getOrDefault(challenge, "");
    }
}
