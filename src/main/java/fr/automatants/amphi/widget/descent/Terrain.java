package fr.automatants.amphi.widget.descent;

import fr.automatants.amphi.engine.autograd.Expression;
import fr.automatants.amphi.engine.autograd.ExpressionException;
import fr.automatants.amphi.engine.autograd.Graph;
import fr.automatants.amphi.widget.Choice;
import java.util.List;

/// A loss L(w) and how it is shown.
///
/// @param name of a [Landscape], as `double-well`, or the expression itself if somebody typed it
/// @param expression L as an expression of w
/// @param from the left end of what is shown
/// @param to the right end
/// @param start where the ball is put at first
/// @param rate a learning rate α that shows what the loss is here for
record Terrain(String name, String expression, double from, double to, double start, double rate) {
    static final int MAX_LENGTH = 120;
    static final List<String> VARIABLES = List.of("w");
    private static final double REACH = 3;
    private static final double START = 2;
    private static final double RATE = 0.05;

    /// The landscape of that name, or else a loss that somebody typed.
    static Terrain of(String loss) {
        return Choice.find(loss, Landscape.class)
                .map(landscape -> landscape.terrain(loss))
                .orElseGet(() -> new Terrain(loss, loss, -REACH, REACH, START, RATE));
    }

    /// L, ready to be computed.
    ///
    /// @throws ExpressionException if the expression cannot be read
    Graph graph() {
        return Expression.parse(expression);
    }
}
