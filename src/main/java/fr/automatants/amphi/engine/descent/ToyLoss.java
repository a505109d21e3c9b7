package fr.automatants.amphi.engine.descent;

import fr.automatants.amphi.engine.autograd.Expression;
import fr.automatants.amphi.engine.autograd.Graph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Losses of one or two parameters that show what gradient descent can do and where it fails.
public enum ToyLoss {
    /// One minimum at 0: `w` is multiplied by `1 − 2α` at each step, so `α > 1` diverges.
    PARABOLA("w^2", 0.1, List.of(2.0), List.of(new Range(-3, 3))),

    /// Two minima, and from the start the descent finds the one that is not the lowest.
    DOUBLE_WELL("(w^2 - 1)^2 + 0.3*w", 0.05, List.of(1.8), List.of(new Range(-2, 2))),

    /// A curved valley with its minimum 0 at (1, 1), quickly entered and slowly followed
    /// (Rosenbrock 1960).
    ROSENBROCK(
            "(1 - w1)^2 + 100*(w2 - w1^2)^2",
            0.001,
            List.of(-1.2, 1.0),
            List.of(new Range(-2, 2), new Range(-1, 3))),

    /// No minimum: the slope is 0 at (0, 0), yet the loss falls for ever along `w2`.
    SADDLE("w1^2 - w2^2", 0.1, List.of(1.5, 0.01), List.of(new Range(-2, 2), new Range(-2, 2))),

    /// Twenty times steeper along `w2` than along `w1`: zigzags, and diverges for `α > 0.1`.
    RAVINE(
            "w1^2 / 2 + 10*w2^2",
            0.09,
            List.of(-4.0, 1.0),
            List.of(new Range(-5, 5), new Range(-2, 2)));

    private final String expression;
    private final double rate;
    private final List<Double> start;
    private final List<Range> view;
    private final Graph graph;

    ToyLoss(String expression, double rate, List<Double> start, List<Range> view) {
        this.expression = expression;
        this.rate = rate;
        this.start = start;
        this.view = view;
        this.graph = Expression.parse(expression);
    }

    /// Returns the loss of that title.
    ///
    /// @throws IllegalArgumentException if there is none
    public static ToyLoss titled(String title) {
        return Arrays.stream(values())
                .filter(loss -> loss.title().equals(title))
                .findAny()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "loss: found %s, expected one of %s"
                                        .formatted(
                                                title,
                                                Arrays.stream(values())
                                                        .map(ToyLoss::title)
                                                        .toList())));
    }

    /// Returns the name as content writes it: `double well`.
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Returns L as an expression of `w`, or of `w1` and `w2`.
    public String expression() {
        return expression;
    }

    /// Returns L as a graph; its variables are in the order of [#start()] and [#view()].
    public Graph graph() {
        return graph;
    }

    /// Returns a learning rate α that shows what the loss is here for.
    public double rate() {
        return rate;
    }

    /// Returns a point to start from.
    public List<Double> start() {
        return start;
    }

    /// Returns what to show along each parameter.
    public List<Range> view() {
        return view;
    }
}
