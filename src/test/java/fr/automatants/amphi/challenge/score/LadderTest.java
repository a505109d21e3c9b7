package fr.automatants.amphi.challenge.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final int PUBLIC = 3_000;
    private static final int SUBMISSIONS = 200;

    @Test
    void theFirstSubmissionIsShown() {
        Marks first = marks(1_500);
        assertEquals(new Tally(1_500, PUBLIC), Ladder.EMPTY.next(first).shown());
    }

    @Test
    void aSignificantGainIsShownAndALossIsNot() {
        Ladder ladder = Ladder.EMPTY.next(marks(2_700));
        assertEquals(2_800, ladder.next(marks(2_800)).shown().correct());
        assertEquals(2_700, ladder.next(marks(2_703)).shown().correct());
        assertEquals(2_700, ladder.next(marks(2_500)).shown().correct());
        assertEquals(3, ladder.next(marks(1)).next(marks(2)).tries());
    }

    @Test
    void onOtherPicturesALadderBeginsAnewButTheTriesGoOn() {
        Ladder before = Ladder.EMPTY.next(marks(2_700)).next(marks(2_800));
        Ladder after = before.next(Marks.of(marks(900).bytes(), 1_000, "another set"));
        assertEquals(new Tally(900, 1_000), after.shown());
        assertEquals(3, after.tries());
        Ladder same = after.next(Marks.of(marks(901).bytes(), 1_000, "another set"));
        assertEquals(900, same.shown().correct(), "one picture more is no step");
    }

    @Test
    void manyTriesAskForAClearerGain() {
        Ladder ladder = Ladder.EMPTY.next(marks(2_700));
        assertEquals(2_710, ladder.next(marks(2_710)).shown().correct());
        for (int i = 0; i < 50; i++) {
            ladder = ladder.next(marks(2_000));
        }
        assertEquals(2_700, ladder.next(marks(2_710)).shown().correct());
        assertEquals(2_750, ladder.next(marks(2_750)).shown().correct());
    }

    /// Blum and Hardt (2015), section 4: two hundred random answers, of which those that score above
    /// one half vote on the last.
    @Test
    void theBoostingAttackMovesAPlainBoardButNotTheLadder() {
        for (long seed = 1; seed <= 5; seed++) {
            double plain = boosted(seed, new Plain());
            double ladder = boosted(seed, new OnLadder());
            double published = boosted(seed, new AsPublished());
            System.out.printf(
                    "boosting attack, seed %d: plain board +%.1f points, one standard error a step"
                            + " %+.1f, ladder %+.1f%n",
                    seed, 100 * plain, 100 * published, 100 * ladder);
            assertTrue(plain > 0.03, "plain board: " + plain);
            assertTrue(plain > published, "as published: " + published);
            assertTrue(Math.abs(ladder) < 0.005, "ladder: " + ladder);
        }
    }

    /// How far the last score shown is from the first.
    private static double boosted(long seed, ToDoubleFunction<Marks> board) {
        Seeded random = new Seeded(seed);
        byte[] labels = new byte[PUBLIC];
        for (int i = 0; i < PUBLIC; i++) {
            labels[i] = (byte) random.nextInt(2);
        }
        List<int[]> kept = new ArrayList<>();
        double first = 0;
        for (int i = 0; i < SUBMISSIONS - 1; i++) {
            int[] guess = new int[PUBLIC];
            for (int at = 0; at < PUBLIC; at++) {
                guess[at] = random.nextInt(2);
            }
            double shown = board.applyAsDouble(Marks.of(guess, labels, 0, PUBLIC));
            first = i == 0 ? shown : first;
            if (shown > 0.5) {
                kept.add(guess);
            }
        }
        return board.applyAsDouble(Marks.of(majority(kept), labels, 0, PUBLIC)) - first;
    }

    private static int[] majority(List<int[]> guesses) {
        int[] majority = new int[PUBLIC];
        for (int at = 0; at < PUBLIC; at++) {
            int i = at;
            long ones = guesses.stream().filter(guess -> guess[i] == 1).count();
            majority[at] = 2 * ones > guesses.size() ? 1 : 0;
        }
        return majority;
    }

    /// The first so many right.
    private static Marks marks(int right) {
        return StatisticsTest.marks("1".repeat(right) + "0".repeat(PUBLIC - right));
    }

    private static final class Plain implements ToDoubleFunction<Marks> {
        @Override
        public double applyAsDouble(Marks marks) {
            return marks.tally().accuracy();
        }
    }

    /// A step of more than one standard error, and nothing else.
    private static final class AsPublished implements ToDoubleFunction<Marks> {
        private Optional<Marks> best = Optional.empty();

        @Override
        public double applyAsDouble(Marks marks) {
            if (best.isEmpty() || Ladder.standardErrors(marks, best.get()) > 1) {
                best = Optional.of(marks);
            }
            return best.get().tally().accuracy();
        }
    }

    private static final class OnLadder implements ToDoubleFunction<Marks> {
        private Ladder ladder = Ladder.EMPTY;

        @Override
        public double applyAsDouble(Marks marks) {
            ladder = ladder.next(marks);
            return ladder.shown().accuracy();
        }
    }
}
