package fr.automatants.amphi.engine.inspect;

import fr.automatants.amphi.engine.Loss;
import fr.automatants.amphi.engine.Network;
import java.util.Optional;
import org.ejml.data.FMatrixRMaj;

/// Changes a sample so little that a person sees the same, and so well aimed that the network errs:
/// every value moves by at most ε, uphill on the loss (deck S31).
///
/// Where the slope is exactly 0 a value stays: step activations cannot be attacked so. It copies
/// the network, so that training may go on; it may be used by several threads at once.
public final class Attack {
    /// How many ε, evenly spaced, the search for the smallest tries before it bisects.
    static final int SCAN = 64;

    /// The iterated step in ε / steps: it reaches every point of the box, also from its edge
    /// (Madry et al. 2018).
    private static final double STRIDE = 2.5;

    private final Network network;
    private final InputGradient gradient;
    private final Loss loss;
    private final Range range;

    /// Prepares to attack a network.
    ///
    /// @param loss the L to climb
    /// @param range the values that inputs may take, before and after
    /// @throws IllegalArgumentException if a parameter is not finite, or the loss does not accept
    ///     the network's output activation
    public Attack(Network network, Loss loss, Range range) {
        if (!loss.accepts(network.architecture().output())) {
            throw new IllegalArgumentException(
                    "loss: found %s, expected one that accepts the output activation %s"
                            .formatted(loss, network.architecture().output()));
        }
        this.gradient = new InputGradient(network);
        this.network = network.copy();
        this.loss = loss;
        this.range = range;
    }

    /// Returns an attack on a network that reads greys from 0 to 1, by the loss natural to it.
    public static Attack onPixels(Network network) {
        Loss natural = Loss.naturalFor(network.architecture().output());
        return new Attack(network, natural, Range.PIXELS);
    }

    /// Attacks in one step, by the sign of the slope (Goodfellow, Shlens and Szegedy, "Explaining
    /// and harnessing adversarial examples", 2015).
    ///
    /// @param x one value of the range for each input
    /// @param label the class to lead away from: the right one
    /// @param epsilon ε, finite and at least 0
    /// @throws IllegalArgumentException if one of them does not fit, or a value overflows
    public Attacked fastGradientSign(float[] x, int label, float epsilon) {
        Require.notNegative("epsilon", epsilon);
        return attacked(x, moved(x, epsilon, slope(x, label)), epsilon);
    }

    /// Attacks in several smaller steps, looking at the slope anew before each (Kurakin, Goodfellow
    /// and Bengio, "Adversarial examples in the physical world", 2017); with one step, the same as
    /// [#fastGradientSign].
    ///
    /// @param x one value of the range for each input
    /// @param label the class to lead away from: the right one
    /// @param epsilon ε, finite and at least 0
    /// @param steps at least 1, each of 2.5 ε / steps
    /// @throws IllegalArgumentException if one of them does not fit, or a value overflows
    public Attacked iterated(float[] x, int label, float epsilon, int steps) {
        Require.notNegative("epsilon", epsilon);
        Require.between("steps", steps, 1, Integer.MAX_VALUE);
        double alpha = STRIDE * epsilon / steps;
        float[] now = x;
        for (int t = 0; t < steps; t++) {
            // xₜ₊₁ = clip(xₜ + α·sign(∇ₓL(xₜ))), held within ε of x
            now = moved(now, alpha, slope(now, label));
            for (int i = 0; i < now.length; i++) {
                now[i] = Math.clamp(now[i], x[i] - epsilon, x[i] + epsilon);
            }
        }
        return attacked(x, now, epsilon);
    }

    /// Returns the attack of [#fastGradientSign] with the smallest ε that changes the network's
    /// answer, leading away from that answer, right or wrong.
    ///
    /// An answer may flip and flip back as ε grows. So 64 values of ε up to the limit are tried,
    /// then the first that flips is bisected: the ε returned flips, and one that is smaller by at
    /// most the tolerance does not. A flip of less than limit / 64 between two tries may be missed.
    ///
    /// @param x one value of the range for each input
    /// @param limit the largest ε to try, finite and at least 0
    /// @param tolerance finite and more than 0; floats end the bisection if it is too small for
    ///     them
    /// @return empty if none of the 64 flips
    /// @throws IllegalArgumentException if one of them does not fit, or a value overflows
    public Optional<Attacked> smallestFlip(float[] x, float limit, float tolerance) {
        Require.notNegative("limit", limit);
        if (!Float.isFinite(tolerance) || tolerance <= 0) {
            throw new IllegalArgumentException(
                    "tolerance: found " + tolerance + ", expected a finite number of more than 0");
        }
        int label = Prediction.of(network, x).label();
        float[] slope = slope(x, label);
        int first = firstFlip(x, label, slope, limit);
        if (first > SCAN) {
            return Optional.empty();
        }
        float stays = scanned(limit, first - 1);
        float flips = scanned(limit, first);
        while (flips - stays > tolerance) {
            float middle = stays + (flips - stays) / 2;
            if (middle == stays || middle == flips) {
                break;
            }
            if (Prediction.of(network, moved(x, middle, slope)).label() == label) {
                stays = middle;
            } else {
                flips = middle;
            }
        }
        return Optional.of(attacked(x, moved(x, flips, slope), flips));
    }

    /// The number of the first ε of the scan that flips, from 1; more than [#SCAN] if none does.
    private int firstFlip(float[] x, int label, float[] slope, float limit) {
        float[][] tries = new float[SCAN][];
        for (int i = 0; i < SCAN; i++) {
            tries[i] = moved(x, scanned(limit, i + 1), slope);
        }
        FMatrixRMaj answers = network.answer(new FMatrixRMaj(tries));
        int outputs = answers.numCols;
        float[] answer = new float[outputs];
        for (int i = 0; i < SCAN; i++) {
            System.arraycopy(answers.data, i * outputs, answer, 0, outputs);
            if (Prediction.of(answer).label() != label) {
                return i + 1;
            }
        }
        return SCAN + 1;
    }

    private static float scanned(float limit, int number) {
        return limit * ((float) number / SCAN);
    }

    private float[] slope(float[] x, int label) {
        range.requireHolds(x);
        return gradient.ofLoss(x, label, loss);
    }

    private float[] moved(float[] x, double epsilon, float[] slope) {
        float[] moved = new float[x.length];
        // x′ = clip(x + ε·sign(∇ₓL))
        for (int i = 0; i < x.length; i++) {
            moved[i] = range.clip((float) (x[i] + epsilon * Math.signum(slope[i])));
        }
        return moved;
    }

    private Attacked attacked(float[] x, float[] adversarial, float epsilon) {
        return new Attacked(
                x,
                adversarial,
                epsilon,
                Prediction.of(network, x),
                Prediction.of(network, adversarial));
    }
}
