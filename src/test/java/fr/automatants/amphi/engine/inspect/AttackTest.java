package fr.automatants.amphi.engine.inspect;

import static fr.automatants.amphi.engine.inspect.Networks.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Dataset;
import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttackTest {
    private static final float EPSILON = 0.1f;
    private static final Dataset DIGITS = Networks.digits(100);

    /// Class 0 wins where x₀ > x₁: by 0.2 at this sample, so the smallest ε is 0.1.
    private static final Network LINEAR =
            Networks.linear(Activation.SOFTMAX, new float[] {1, 0, 0}, new float[] {0, 1, 0});

    private static final float[] X = {0.6f, 0.4f, 0.5f};

    @Test
    void aSmallChangeFlipsAnswersOfANetworkThatReadsDigits() {
        Network network = Networks.readerOfDigits();
        Attack attack = Attack.onPixels(network);
        int right = 0;
        int flipped = 0;
        int flippedByMore = 0;
        for (int i = 0; i < DIGITS.size(); i++) {
            Attacked once = attack.fastGradientSign(DIGITS.row(i), DIGITS.labels()[i], EPSILON);
            Attacked often = attack.iterated(DIGITS.row(i), DIGITS.labels()[i], EPSILON, 10);
            if (once.before().label() == DIGITS.labels()[i]) {
                right++;
                flipped += once.flipped() ? 1 : 0;
                flippedByMore += often.flipped() ? 1 : 0;
            }
            assertWithin(once);
            assertWithin(often);
        }
        System.out.printf("ε = 0.1 flips %d, iterated %d, of %d%n", flipped, flippedByMore, right);
        assertTrue(right >= 90, "right before: " + right);
        assertTrue(flipped >= right / 2, "flipped: " + flipped);
        assertTrue(flippedByMore >= flipped, "flipped by more steps: " + flippedByMore);
    }

    @Test
    void everyValueMovesUphillByEpsilonAndStaysInTheRange() {
        Attack attack = Attack.onPixels(LINEAR);
        Attacked attacked = attack.fastGradientSign(X, 0, 0.25f);
        assertArrayEquals(new float[] {0.35f, 0.65f, 0.5f}, attacked.adversarial(), 1e-7f);
        assertArrayEquals(X, attacked.x());
        assertEquals(0.25f, attacked.epsilon());
        assertEquals(0, attacked.before().label());
        assertEquals(1 / (1 + Math.exp(-0.2)), attacked.before().confidence(), 1e-6);
        assertEquals(1, attacked.after().label());
        assertEquals(1 / (1 + Math.exp(-0.3)), attacked.after().confidence(), 1e-6);
        assertTrue(attacked.flipped());
        assertArrayEquals(new float[] {0, 1, 0.5f}, attack.fastGradientSign(X, 0, 9).adversarial());
    }

    @Test
    void withoutRoomNothingMoves() {
        Attacked attacked = Attack.onPixels(LINEAR).fastGradientSign(X, 0, 0);
        assertArrayEquals(X, attacked.adversarial());
        assertFalse(attacked.flipped());
    }

    @Test
    void iteratingOnceIsTheFastAttack() {
        Attack attack = Attack.onPixels(Networks.readerOfDigits());
        for (int i = 0; i < 10; i++) {
            float[] x = DIGITS.row(i);
            assertArrayEquals(
                    attack.fastGradientSign(x, DIGITS.labels()[i], EPSILON).adversarial(),
                    attack.iterated(x, DIGITS.labels()[i], EPSILON, 1).adversarial());
        }
    }

    @Test
    void eachOfTheStepsIsAFastOneOfTwoAndAHalfSharesOfEpsilon() {
        Attack attack = Attack.onPixels(Networks.readerOfDigits());
        float[] x = DIGITS.row(0);
        int label = DIGITS.labels()[0];
        float[] expected = x;
        for (int step = 0; step < 5; step++) {
            // 2.5 · 0.1 / 5
            expected = attack.fastGradientSign(expected, label, 0.05f).adversarial();
            for (int i = 0; i < x.length; i++) {
                expected[i] = Math.clamp(expected[i], x[i] - EPSILON, x[i] + EPSILON);
            }
        }
        assertArrayEquals(expected, attack.iterated(x, label, EPSILON, 5).adversarial(), 1e-6f);
    }

    @Test
    void theSmallestFlipFlipsAndALittleLessDoesNot() {
        float tolerance = 1e-4f;
        Attack attack = Attack.onPixels(LINEAR);
        Attacked smallest = attack.smallestFlip(X, 1, tolerance).orElseThrow();
        assertTrue(smallest.flipped());
        assertEquals(0.1, smallest.epsilon(), tolerance + 1e-6);
        assertFalse(attack.fastGradientSign(X, 0, smallest.epsilon() - tolerance).flipped());
    }

    @Test
    void theSmallestFlipOfADigitIsFoundToTheToleranceAsked() {
        Attack attack = Attack.onPixels(Networks.readerOfDigits());
        int found = 0;
        for (int i = 0; i < 20; i++) {
            Optional<Attacked> smallest = attack.smallestFlip(DIGITS.row(i), 0.5f, 1e-4f);
            if (smallest.isPresent()) {
                found++;
                Attacked flip = smallest.get();
                float less = Math.max(0, flip.epsilon() - 1e-4f);
                assertTrue(flip.flipped());
                assertFalse(
                        attack.fastGradientSign(DIGITS.row(i), flip.before().label(), less)
                                .flipped());
            }
        }
        assertTrue(found >= 18, "found: " + found);
    }

    @Test
    void thereIsNoFlipBelowTheSmallest() {
        assertEquals(Optional.empty(), Attack.onPixels(LINEAR).smallestFlip(X, 0.09f, 1e-4f));
        assertEquals(Optional.empty(), Attack.onPixels(LINEAR).smallestFlip(X, 0, 1e-4f));
    }

    @Test
    void aToleranceBelowAFloatsEndsAtNeighbouringFloats() {
        Attack attack = Attack.onPixels(LINEAR);
        Attacked smallest = attack.smallestFlip(X, 1, Float.MIN_VALUE).orElseThrow();
        assertTrue(smallest.flipped());
        assertFalse(attack.fastGradientSign(X, 0, Math.nextDown(smallest.epsilon())).flipped());
    }

    @Test
    void aStepNetworkHasNoSlopeToClimb() {
        Network network = Networks.small(Activation.STEP, Activation.SOFTMAX, 6);
        Attack attack = new Attack(network, Loss.CROSS_ENTROPY, new Range(-9, 9));
        assertEquals(Optional.empty(), attack.smallestFlip(Networks.normals(7, 1), 9, 0.1f));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Attack attack = Attack.onPixels(LINEAR);
        float[] out = {0.5f, 1.5f, 0};
        assertRefused(
                "x[1]: found 1.5, expected 0.0 to 1.0", () -> attack.fastGradientSign(out, 0, 0));
        assertRefused(
                "epsilon: found NaN, expected a finite number of at least 0",
                () -> attack.fastGradientSign(X, 0, Float.NaN));
        assertRefused(
                "epsilon: found -1.0, expected a finite number of at least 0",
                () -> attack.iterated(X, 0, -1, 1));
        assertRefused(
                "steps: found 0, expected 1 to 2147483647",
                () -> attack.iterated(X, 0, EPSILON, 0));
        assertRefused(
                "tolerance: found 0.0, expected a finite number of more than 0",
                () -> attack.smallestFlip(X, 1, 0));
        assertRefused(
                "limit: found Infinity, expected a finite number of at least 0",
                () -> attack.smallestFlip(X, Float.POSITIVE_INFINITY, 1));
        assertRefused(
                "x: found 1 values, expected 3", () -> attack.smallestFlip(new float[1], 1, 1));
        assertRefused(
                "range: found 1.0 to 1.0, expected two finite numbers, the lower first",
                () -> new Range(1, 1));
        assertRefused(
                "loss: found CROSS_ENTROPY, expected one that accepts the output activation TANH",
                () ->
                        new Attack(
                                Networks.small(Activation.TANH, Activation.TANH),
                                Loss.CROSS_ENTROPY,
                                Range.PIXELS));
        assertRefused(
                "answer: found no value, expected at least one", () -> Prediction.of(new float[0]));
    }

    @Test
    void aTieGoesToTheLowestClass() {
        assertEquals(new Prediction(1, 3), Prediction.of(new float[] {2, 3, 3}));
    }

    private static void assertWithin(Attacked attacked) {
        float[] x = attacked.x();
        float[] moved = attacked.adversarial();
        for (int i = 0; i < x.length; i++) {
            assertTrue(Math.abs(moved[i] - x[i]) <= EPSILON + 1e-6, "input " + i);
            assertTrue(moved[i] >= 0 && moved[i] <= 1, "input " + i);
        }
    }
}
