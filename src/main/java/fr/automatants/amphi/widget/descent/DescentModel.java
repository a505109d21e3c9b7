package fr.automatants.amphi.widget.descent;

import fr.automatants.amphi.engine.autograd.ExpressionException;
import fr.automatants.amphi.engine.autograd.Graph;
import fr.automatants.amphi.engine.autograd.NotFiniteException;
import fr.automatants.amphi.engine.descent.Descent;
import fr.automatants.amphi.engine.descent.Point;
import fr.automatants.amphi.engine.descent.Status;
import fr.automatants.amphi.engine.descent.Trajectory;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the browser draws of a descent.
///
/// @param loss the name of a landscape, or what somebody typed
/// @param steps those that were taken, at most those that were asked
/// @param hill the curve; null while L cannot be computed
/// @param path the start, then one point for each step taken
/// @param next where one more step would lead; null if none can be taken
/// @param ended whether the descent is over
/// @param remark what to notice
/// @param error what is wrong with what was typed, or empty
record DescentModel(
        String loss,
        double start,
        double rate,
        int steps,
        @Nullable Double bet,
        String expression,
        double from,
        double to,
        List<Offer> offers,
        double maxRate,
        int maxSteps,
        @Nullable Hill hill,
        List<Stop> path,
        @Nullable Stop next,
        boolean ended,
        String verdict,
        String remark,
        String error) {

    /// A loss to choose, and where its ball and α begin.
    record Offer(String name, String label, double start, double rate) {
        static Offer of(String name, Texts texts) {
            Terrain terrain = Terrain.of(name);
            return new Offer(
                    name, texts.text("descent.loss." + name), terrain.start(), terrain.rate());
        }
    }

    /// A place of the ball.
    record Stop(double w, double loss, double slope) {
        static Stop of(Point point) {
            return new Stop(point.w().getFirst(), point.loss(), point.gradient().getFirst());
        }
    }

    static DescentModel of(DescentState state, Texts texts) {
        Terrain terrain = Terrain.of(state.loss());
        try {
            Graph graph = terrain.graph();
            if (!graph.variables().equals(Terrain.VARIABLES)) {
                return broken(
                        state,
                        terrain,
                        texts,
                        texts.text("descent.error.variables", variables(graph)));
            }
            return going(
                    state,
                    terrain,
                    new Descent(graph, List.of(state.start()), state.rate(), state.steps() + 1),
                    texts);
        } catch (ExpressionException e) {
            return broken(state, terrain, texts, unreadable(terrain.expression(), e, texts));
        } catch (NotFiniteException e) {
            return broken(state, terrain, texts, texts.text("descent.error.start", state.start()));
        }
    }

    private static String variables(Graph graph) {
        return graph.variables().isEmpty() ? "–" : String.join(", ", graph.variables());
    }

    /// One step more than asked, so that the next one can be shown before it is taken.
    private static DescentModel going(
            DescentState state, Terrain terrain, Descent descent, Texts texts) {
        Hill hill = Hill.of(descent, terrain);
        Trajectory trajectory = descent.run();
        List<Point> points = trajectory.points();
        int taken = Math.min(state.steps(), points.size() - 1);
        boolean over = end(trajectory.status()) <= state.steps();
        Status status = over ? trajectory.status() : new Status.Running();
        List<Point> path = points.subList(0, taken + 1);
        Verdict verdict = Verdict.on(path, status, descent, hill);
        boolean ended = over || state.steps() >= DescentParameters.MAX_STEPS;
        return make(
                state,
                terrain,
                texts,
                hill,
                path.stream().map(Stop::of).toList(),
                ended || points.size() <= taken + 1 ? null : Stop.of(points.get(taken + 1)),
                ended,
                verdict.name(),
                texts.text(verdict.key())
                        + Bet.result(state, terrain, path.getLast(), ended, texts),
                "");
    }

    /// The step at which it was over.
    private static int end(Status status) {
        return switch (status) {
            case Status.Running r -> Integer.MAX_VALUE;
            case Status.Converged c -> c.step();
            case Status.Diverged d -> d.step();
        };
    }

    private static DescentModel broken(
            DescentState state, Terrain terrain, Texts texts, String error) {
        return make(state, terrain, texts, null, List.of(), null, true, "", "", error);
    }

    private static DescentModel make(
            DescentState state,
            Terrain terrain,
            Texts texts,
            @Nullable Hill hill,
            List<Stop> path,
            @Nullable Stop next,
            boolean ended,
            String verdict,
            String remark,
            String error) {
        return new DescentModel(
                state.loss(),
                state.start(),
                state.rate(),
                Math.max(0, path.size() - 1),
                state.bet().isPresent() ? state.bet().getAsDouble() : null,
                terrain.expression(),
                terrain.from(),
                terrain.to(),
                DescentParameters.names().stream().map(name -> Offer.of(name, texts)).toList(),
                DescentParameters.MAX_RATE,
                DescentParameters.MAX_STEPS,
                hill,
                path,
                next,
                ended,
                verdict,
                remark,
                error);
    }

    private static String unreadable(String text, ExpressionException e, Texts texts) {
        int from = Math.min(e.position() - 1, text.length());
        String found = text.substring(from, Math.min(from + 8, text.length()));
        return found.isBlank()
                ? texts.text("descent.error.unfinished")
                : texts.text("descent.error.position", e.position(), found);
    }
}
