package fr.automatants.amphi.challenge.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.challenge.Leaderboard;
import fr.automatants.amphi.challenge.Party;
import fr.automatants.amphi.challenge.score.Tally;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ParetoPictureTest {
    private static final Pattern POINT =
            Pattern.compile("<circle cx='([\\d.]+)' cy='([\\d.]+)' r='5' class='(\\w+)'/>");
    private static final Pattern STAIRS = Pattern.compile("<path d='([^']*)' class='stairs'/>");
    private static final double ROUNDING = 0.11; // two coordinates of one decimal

    private record Point(double x, double y, String style) {}

    @Test
    void halvingTheMistakesIsAsHighAStepAnywhere() {
        List<Point> points = points(member(1_000, 800), member(2_000, 900), member(4_000, 950));
        double first = points.get(0).y() - points.get(1).y();
        double second = points.get(1).y() - points.get(2).y();
        assertTrue(first > 50, "the scale is used: " + first);
        assertEquals(first, second, ROUNDING);
    }

    @Test
    void tenTimesTheParametersAreAsFarAnywhere() {
        List<Point> points = points(member(1_000, 900), member(10_000, 910), member(100_000, 920));
        assertEquals(
                points.get(1).x() - points.get(0).x(),
                points.get(2).x() - points.get(1).x(),
                ROUNDING);
    }

    /// Always “1” reads one picture in ten.
    @Test
    void whoGuessesLiesInThePictureAndTakesLittleRoom() {
        List<Point> points = points(club(6_770, 100), member(11_274, 980), member(20_000, 990));
        assertTrue(points.get(0).y() <= 276 && points.get(2).y() >= 16, points::toString);
        double guessing = points.get(0).y() - points.get(1).y();
        double competing = points.get(1).y() - points.get(2).y();
        // from 10 to 98 % are log(0.9 / 0.02) = 5.5 halvings of the mistakes, and one from there
        assertEquals(Math.log(45) / Math.log(2), guessing / competing, 0.02);
    }

    @Test
    void allRightIsDrawnAtTheTopAndNotAtInfinity() {
        List<Point> points = points(member(1_000, 1_000), member(2_000, 999));
        assertEquals(16, points.get(0).y(), ROUNDING);
        assertEquals(16, points.get(1).y(), ROUNDING);
    }

    @Test
    void pointsStandInTheOrderOfTheirSizeAndTheClubsOwnAreOthers() {
        List<Point> points = points(member(50_000, 950), club(500, 700), member(5_000, 900));
        assertEquals(
                List.of("club", "member", "member"), points.stream().map(Point::style).toList());
        assertTrue(points.get(0).x() < points.get(1).x());
        assertTrue(points.get(1).x() < points.get(2).x());
    }

    @Test
    void theStairsRiseAtThoseThatNothingSmallerBeats() {
        String svg =
                svg(member(100_000, 940), member(1_000, 900), member(10_000, 850), club(500, 500));
        String path = group(STAIRS, svg);
        assertEquals(2, path.chars().filter(c -> c == 'V').count(), path);
        List<Point> points = parse(svg);
        assertTrue(path.startsWith(String.format(Locale.ROOT, "M%.1f", points.get(0).x())), path);
        assertFalse(path.contains(String.format(Locale.ROOT, "H%.1f", points.get(2).x())), path);
    }

    @Test
    void ofEquallyGoodOnesTheSmallestMakesTheStep() {
        String path = group(STAIRS, svg(member(2_000, 900), member(1_000, 900)));
        assertFalse(path.contains("V"), path);
    }

    @Test
    void anEmptyBoardIsAPictureWithoutPoints() {
        String svg = svg();
        assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>"), svg);
        assertEquals(List.of(), parse(svg));
        assertFalse(svg.contains("<path") || svg.contains("NaN") || svg.contains("Infinity"), svg);
    }

    private static List<Point> points(Leaderboard.Row... rows) {
        return parse(svg(rows));
    }

    private static String svg(Leaderboard.Row... rows) {
        return new ParetoPicture(Arrays.asList(rows), new Numbers(Locale.ENGLISH))
                .svg("parameters", "right answers");
    }

    private static List<Point> parse(String svg) {
        return POINT.matcher(svg)
                .results()
                .map(found ->
                        new Point(
                                Double.parseDouble(found.group(1)),
                                Double.parseDouble(found.group(2)),
                                found.group(3)))
                .toList();
    }

    private static String group(Pattern pattern, String svg) {
        return pattern.matcher(svg)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static Leaderboard.Row member(long parameters, int right) {
        return row(new Party.Anonymous(), parameters, right);
    }

    private static Leaderboard.Row club(long parameters, int right) {
        return row(new Party.Club("wide"), parameters, right);
    }

    /// One that reads so many of a thousand.
    private static Leaderboard.Row row(Party party, long parameters, int right) {
        return new Leaderboard.Row(
                1,
                party,
                party,
                new Tally(right, 1_000),
                parameters,
                parameters,
                Instant.EPOCH,
                false);
    }
}
