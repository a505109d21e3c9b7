package fr.automatants.amphi.engine.descent;

import fr.automatants.amphi.engine.autograd.Autograd;
import fr.automatants.amphi.engine.autograd.Expression;
import fr.automatants.amphi.engine.autograd.Graph;
import fr.automatants.amphi.engine.autograd.NotFiniteException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gradient descent on a loss of one or two parameters: `w ← w − α ∂L/∂w` (deck S25).
///
/// @param loss L, of one or two variables
/// @param start where w begins, a finite number for each variable, in the order of
///     [Graph#variables()]
/// @param rate α, finite, not negative
/// @param steps how many, from 0 to [#MAX_STEPS]
public record Descent(Graph loss, List<Double> start, double rate, int steps) {
    /// The most steps of one descent.
    public static final int MAX_STEPS = 10_000;

    /// A slope ‖∇L‖ up to this one counts as flat.
    public static final double FLAT = 1e-6;

    /// Growing so many times over its start (or over 1, if that is more), the loss or its slope
    /// tells that the descent diverges.
    public static final double GROWTH = 1e4;

    private static final int DEFAULT_STEPS = 50;
    private static final double DEFAULT_RATE = 0.1;

    public Descent {
        start = List.copyOf(start);
        int variables = loss.variables().size();
        if (variables < 1 || variables > 2) {
            throw new IllegalArgumentException(
                    "loss: found the variables %s, expected one or two"
                            .formatted(loss.variables()));
        }
        if (start.size() != variables || !start.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "start: found %s, expected a finite number for each of %s"
                            .formatted(start, loss.variables()));
        }
        if (!Double.isFinite(rate) || rate < 0) {
            throw new IllegalArgumentException(
                    "α: found " + rate + ", expected a finite number, 0 or more");
        }
        if (steps < 0 || steps > MAX_STEPS) {
            throw new IllegalArgumentException(
                    "steps: found %d, expected 0 to %d".formatted(steps, MAX_STEPS));
        }
    }

    /// Returns 50 steps on a toy loss, from its start and at its rate.
    public static Descent on(ToyLoss loss) {
        return new Descent(loss.graph(), loss.start(), loss.rate(), DEFAULT_STEPS);
    }

    /// Returns 50 steps at α = 0.1 on a loss given as an expression, see [Expression].
    ///
    /// @param start where w begins, in the order in which the variables appear in the text
    public static Descent on(String expression, double... start) {
        List<Double> w = Arrays.stream(start).boxed().toList();
        return new Descent(Expression.parse(expression), w, DEFAULT_RATE, DEFAULT_STEPS);
    }

    /// Returns the same from another start.
    public Descent from(double... w) {
        return new Descent(loss, Arrays.stream(w).boxed().toList(), rate, steps);
    }

    /// Returns the same with another α.
    public Descent withRate(double alpha) {
        return new Descent(loss, start, alpha, steps);
    }

    /// Returns the same with another number of steps.
    public Descent withSteps(int count) {
        return new Descent(loss, start, rate, count);
    }

    /// Returns L and ∇L at any place, to draw the landscape with.
    ///
    /// @param w a number for each variable
    /// @throws IllegalArgumentException if there are fewer or more
    /// @throws NotFiniteException if L or ∇L has no finite value there
    public Point at(List<Double> w) {
        List<String> variables = loss.variables();
        if (w.size() != variables.size()) {
            throw new IllegalArgumentException(
                    "point: found %s, expected a number for each of %s".formatted(w, variables));
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            values.put(variables.get(i), w.get(i));
        }
        Autograd pass = Autograd.of(loss, values);
        pass.backward();
        return new Point(w, pass.value(), variables.stream().map(pass::gradient).toList());
    }

    /// Runs until all steps are done, the loss is flat, or the descent diverges; the same descent
    /// gives the same bits.
    ///
    /// @throws NotFiniteException if L or ∇L has no finite value at the start
    public Trajectory run() {
        List<Point> points = new ArrayList<>(List.of(at(start)));
        Optional<Status> end = endAt(0, points);
        for (int step = 1; step <= steps && end.isEmpty(); step++) {
            try {
                points.add(at(next(points.getLast())));
                end = endAt(step, points);
            } catch (NotFiniteException e) {
                end = Optional.of(new Status.Diverged(step, e.getMessage()));
            }
        }
        return new Trajectory(loss.variables(), points, end.orElseGet(Status.Running::new));
    }

    private List<Double> next(Point point) {
        List<Double> w = new ArrayList<>();
        for (int i = 0; i < point.w().size(); i++) {
            // w ← w − α ∂L/∂w
            w.add(point.w().get(i) - rate * point.gradient().get(i));
        }
        return w;
    }

    private static Optional<Status> endAt(int step, List<Point> points) {
        Point first = points.getFirst();
        Point last = points.getLast();
        double highest = GROWTH * Math.max(1, Math.abs(first.loss()));
        double steepest = GROWTH * Math.max(1, first.slope());
        if (last.slope() <= FLAT) {
            return Optional.of(new Status.Converged(step));
        }
        if (last.loss() > highest) {
            return Optional.of(diverged(step, "L", last.loss(), highest));
        }
        return last.slope() > steepest
                ? Optional.of(diverged(step, "‖∇L‖", last.slope(), steepest))
                : Optional.empty();
    }

    private static Status diverged(int step, String what, double found, double most) {
        return new Status.Diverged(
                step, "%s: found %s, expected at most %s".formatted(what, found, most));
    }
}
