package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.Leaderboard;
import java.time.Instant;

/// A line of a leaderboard.
///
/// @param baseline whether it is one of the club's own
public record RowJson(
        int rank,
        String name,
        boolean baseline,
        TallyJson score,
        long parameters,
        long multiplyAdds,
        Instant uploadedAt) {
    static RowJson of(Leaderboard.Row row) {
        return new RowJson(
                row.rank(),
                row.name(),
                row.isBaseline(),
                TallyJson.of(row.counted()),
                row.parameters(),
                row.multiplyAdds(),
                row.uploadedAt());
    }
}
