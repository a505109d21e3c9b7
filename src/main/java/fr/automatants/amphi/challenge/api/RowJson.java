package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.Leaderboard;
import fr.automatants.amphi.challenge.Party;
import java.time.Instant;
import java.util.List;

/// A line of a leaderboard.
///
/// @param name a member's, a team's, or what stands for one that is not shown
/// @param baseline whether it is one of the club's own
/// @param members of a team
/// @param earlierPictures whether it was judged before the hidden set was changed
public record RowJson(
        int rank,
        String name,
        boolean baseline,
        TallyJson score,
        long parameters,
        long multiplyAdds,
        Instant uploadedAt,
        List<String> members,
        boolean earlierPictures) {
    static RowJson of(Leaderboard.Row row, Texts texts) {
        return new RowJson(
                row.rank(),
                texts.of(row.party()),
                row.isBaseline(),
                TallyJson.of(row.counted()),
                row.parameters(),
                row.multiplyAdds(),
                row.uploadedAt(),
                row.party() instanceof Party.Team team
                        ? team.people().stream().map(Party.Person::name).toList()
                        : List.of(),
                row.earlierPictures());
    }
}
