package fr.automatants.amphi.challenge.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which of a member's submissions stands for them on a track.
public final class Climb {
    private Climb() {}

    /// Returns the one that the member's ladder on that track shows; on the frugal one, the smallest
    /// that reaches the mark.
    ///
    /// @param entries of one member, in any order
    public static <K> Optional<Entry<K>> best(Track track, List<Entry<K>> entries) {
        List<Entry<K>> admitted =
                entries.stream()
                        .filter(track::admits)
                        .sorted(Comparator.comparing(Entry::uploaded))
                        .toList();
        if (track == Track.FRUGAL) {
            return admitted.stream().min(Comparator.comparingLong(Entry::parameters));
        }
        Ladder ladder = Ladder.EMPTY;
        Optional<Entry<K>> shown = Optional.empty();
        for (Entry<K> entry : admitted) {
            Ladder next = ladder.next(track.counted(entry));
            if (!next.best().equals(ladder.best())) {
                shown = Optional.of(entry);
            }
            ladder = next;
        }
        return shown;
    }
}
