package fr.automatants.amphi.challenge.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A ranked track: bands of entries that the test cannot tell from the best of their band.
///
/// Within a band the earliest upload stands first. Of the same weights only the earliest upload
/// ranks, whoever hands them in later.
public final class Board {
    private Board() {}

    /// A line of the board.
    ///
    /// @param rank 1 for everyone in the first band, then 1 + those in the bands before
    public record Line<K>(int rank, Entry<K> entry) {}

    /// Ranks the entries that the track admits.
    public static <K> List<Line<K>> of(Track track, List<Entry<K>> entries) {
        List<Entry<K>> ordered =
                earliest(entries).stream()
                        .filter(track::admits)
                        .sorted(track.<K>order().thenComparing(Entry::uploaded))
                        .toList();
        List<Line<K>> lines = new ArrayList<>();
        List<Entry<K>> band = new ArrayList<>();
        for (Entry<K> entry : ordered) {
            if (!band.isEmpty() && !track.tied(band.getFirst(), entry)) {
                close(band, lines);
            }
            band.add(entry);
        }
        close(band, lines);
        return List.copyOf(lines);
    }

    private static <K> void close(List<Entry<K>> band, List<Line<K>> lines) {
        int rank = lines.size() + 1;
        band.stream()
                .sorted(Comparator.comparing(Entry::uploaded))
                .forEach(entry -> lines.add(new Line<>(rank, entry)));
        band.clear();
    }

    private static <K> List<Entry<K>> earliest(List<Entry<K>> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .sorted(Comparator.comparing(Entry::uploaded))
                .filter(entry -> seen.add(entry.weights()))
                .toList();
    }
}
