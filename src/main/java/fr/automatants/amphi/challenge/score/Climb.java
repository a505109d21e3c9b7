package fr.automatants.amphi.challenge.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which of a member's submissions stands for them on a track.
public final class Climb {
    private Climb() {}

    /// Returns each that moved the member's ladder on that track, the last one highest; on the frugal
    /// one, each smaller than all before it.
    ///
    /// @param entries of one member, in any order
    public static <K> List<Entry<K>> steps(Track track, List<Entry<K>> entries) {
        List<Entry<K>> admitted =
                entries.stream()
                        .filter(track::admits)
                        .sorted(Comparator.comparing(Entry::uploaded))
                        .toList();
        List<Entry<K>> steps = new ArrayList<>();
        if (track == Track.FRUGAL) {
            for (Entry<K> entry : admitted) {
                if (steps.isEmpty() || entry.parameters() < steps.getLast().parameters()) {
                    steps.add(entry);
                }
            }
            return steps;
        }
        Ladder ladder = Ladder.EMPTY;
        for (Entry<K> entry : admitted) {
            Ladder next = ladder.next(track.counted(entry));
            if (!next.best().equals(ladder.best())) {
                steps.add(entry);
            }
            ladder = next;
        }
        return steps;
    }
}
