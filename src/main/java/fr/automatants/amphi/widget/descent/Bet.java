package fr.automatants.amphi.widget.descent;

import fr.automatants.amphi.engine.descent.Point;
import fr.automatants.amphi.widget.Texts;

/// How well somebody foresaw where the ball would stop.
final class Bet {
    private static final double CLOSE = 0.03; // of what is shown

    private Bet() {}

    /// A sentence to add once the descent is over, or nothing.
    static String result(
            DescentState state, Terrain terrain, Point last, boolean ended, Texts texts) {
        if (!ended || state.bet().isEmpty()) {
            return "";
        }
        double distance = Math.abs(last.w().getFirst() - state.bet().getAsDouble());
        boolean won = distance <= CLOSE * (terrain.to() - terrain.from());
        return " " + texts.text(won ? "descent.bet.won" : "descent.bet.lost", distance);
    }
}
