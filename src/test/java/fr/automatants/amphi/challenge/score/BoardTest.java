package fr.automatants.amphi.challenge.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardTest {
    private static final int TOTAL = 1_000;

    @Test
    void neighboursThatTheTestCannotSeparateShareARankTheEarliestFirst() {
        List<Entry<String>> entries =
                List.of(
                        entry("late", 3, 11_000, 950),
                        entry("early", 1, 11_000, 948),
                        entry("far", 2, 11_000, 900));
        assertEquals(List.of("1 early", "1 late", "3 far"), board(Track.LIBRE, entries));
    }

    @Test
    void aBandIsNoChain() {
        // 5 apart is not significant, 10 apart is: the third is compared with the band's best
        List<Entry<String>> entries =
                List.of(
                        entry("a", 1, 1, 910),
                        entry("b", 2, 1, 905),
                        entry("c", 3, 1, 900),
                        entry("d", 4, 1, 895));
        assertEquals(List.of("1 a", "1 b", "3 c", "3 d"), board(Track.LIBRE, entries));
    }

    /// 10 of 1 000 more, and none fewer, are significant on the same pictures.
    @Test
    void onOtherPicturesIntervalsDecideInPlaceOfMcNemar() {
        Entry<String> better = entry("better", 2, 1, 910);
        Entry<String> other = entry("other", 1, 1, 900);
        assertEquals(List.of("1 better", "2 other"), board(Track.LIBRE, List.of(better, other)));
        Entry<String> elsewhere = with(other, Marks.of(marks(900).bytes(), TOTAL, "another set"));
        assertEquals(
                List.of("1 other", "1 better"), board(Track.LIBRE, List.of(better, elsewhere)));
    }

    @Test
    void setsOfOtherSizesAreRankedByTheirShares() {
        Entry<String> small = entry("480 of 500", 2, 1, 480);
        List<Entry<String>> entries =
                List.of(
                        entry("950 of 1000", 1, 1, 950),
                        with(small, Marks.of(small.marks().bytes(), 500, "small")),
                        entry("900 of 1000", 3, 1, 900));
        assertEquals(
                List.of("1 950 of 1000", "1 480 of 500", "3 900 of 1000"),
                board(Track.LIBRE, entries));
    }

    @Test
    void theSameWeightsRankOnceByTheEarliestUpload() {
        Entry<String> first = entry("first", 1, 10, 900);
        Entry<String> copy =
                new Entry<>(
                        "copy",
                        Instant.ofEpochSecond(9),
                        10,
                        first.marks(),
                        first.robust(),
                        first.weights());
        assertEquals(List.of("1 first"), board(Track.LIBRE, List.of(copy, first)));
    }

    @Test
    void theCoursesTrackEndsAtItsParameters() {
        List<Entry<String>> entries =
                List.of(entry("large", 1, 11_275, 990), entry("fits", 2, 11_274, 900));
        assertEquals(List.of("1 fits"), board(Track.COURSE, entries));
    }

    @Test
    void theFrugalTrackRanksTheSmallestThatReaches90Percent() {
        List<Entry<String>> entries =
                List.of(
                        entry("small but weak", 1, 100, 899),
                        entry("just", 2, 500, 900),
                        entry("same size, later", 3, 500, 990),
                        entry("large", 4, 600, 999));
        assertEquals(
                List.of("1 just", "1 same size, later", "3 large"), board(Track.FRUGAL, entries));
    }

    @Test
    void theRobustTrackCountsWhatSurvivesTheAttack() {
        List<Entry<String>> entries =
                List.of(
                        robust("clean", entry("clean", 1, 10, 990), 100),
                        robust("steady", entry("steady", 2, 10, 900), 600),
                        entry("steps", 3, 10, 999));
        assertEquals(List.of("1 steady", "2 clean"), board(Track.ROBUSTE, entries));
    }

    @Test
    void tracksAreNamedInAddresses() {
        assertEquals("11274", Track.COURSE.slug());
        assertEquals("robuste", Track.ROBUSTE.slug());
    }

    private static List<String> board(Track track, List<Entry<String>> entries) {
        return Board.of(track, entries).stream()
                .map(line -> line.rank() + " " + line.entry().key())
                .toList();
    }

    private static Entry<String> entry(String key, int second, long parameters, int right) {
        Instant at = Instant.ofEpochSecond(second);
        return new Entry<>(key, at, parameters, marks(right), Optional.empty(), "sha of " + key);
    }

    private static Entry<String> with(Entry<String> entry, Marks marks) {
        return new Entry<>(
                entry.key(),
                entry.uploaded(),
                entry.parameters(),
                marks,
                entry.robust(),
                entry.weights());
    }

    private static Entry<String> robust(String key, Entry<String> entry, int right) {
        return new Entry<>(
                key,
                entry.uploaded(),
                entry.parameters(),
                entry.marks(),
                Optional.of(marks(right)),
                entry.weights());
    }

    private static Marks marks(int right) {
        return StatisticsTest.marks("1".repeat(right) + "0".repeat(TOTAL - right));
    }
}
