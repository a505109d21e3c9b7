package fr.automatants.amphi.widget.descent;

/// A loss of one parameter that shows one thing about gradient descent.
enum Landscape {
    /// One hollow: every start leads to it, if α < 1.
    PARABOLA("w^2", -3, 3, 2.5, 0.1),

    /// Two hollows, one deeper: the start decides.
    DOUBLE_WELL("(w^2 - 1)^2 + 0.3*w", -2, 2, 1.8, 0.03),

    /// A gentle slope into a steep, narrow gap: what is right outside bounces inside.
    RAVINE("0.1*w^2 + 2 - 2*exp(-6*(w - 1)^2)", -3, 3, 2.6, 0.2),

    /// So flat far away that the ball hardly moves.
    PLATEAU("1 - exp(-w^2 / 2)", -5, 5, 3.4, 0.5),

    /// A corner instead of a round bottom: the slope never fades, so the ball never rests.
    CORNER("relu(w) + relu(-w)", -3, 3, 2.2, 0.3);

    private final String expression;
    private final double from;
    private final double to;
    private final double start;
    private final double rate;

    Landscape(String expression, double from, double to, double start, double rate) {
        this.expression = expression;
        this.from = from;
        this.to = to;
        this.start = start;
        this.rate = rate;
    }

    /// Its hill and its usual ball and α, under its name.
    Terrain terrain(String name) {
        return new Terrain(name, expression, from, to, start, rate);
    }
}
