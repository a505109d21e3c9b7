package fr.automatants.amphi.widget.rules;

import fr.automatants.amphi.engine.Perceptron;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.stream.IntStream;

/// What the browser draws of a contest: the points, who errs where, the perceptron's line.
///
/// @param region the corners of the part of the plane that the perceptron calls ripe
/// @param edge the two ends of its line within the plane, or nothing
record RulesModel(
        List<Rule> rules,
        String match,
        String season,
        String view,
        String judge,
        int firstSteps,
        int changedSteps,
        int mostSteps,
        List<Shown> points,
        float[] weights,
        float bias,
        List<double[]> region,
        List<double[]> edge,
        Score score,
        List<String> features,
        List<String> kinds,
        String remark) {
    /// A point, and whether the present judge is wrong about it.
    record Shown(double x1, double x2, boolean ripe, boolean wrong) {}

    static RulesModel of(RulesParameters page, Contest state, Texts texts) {
        Perceptron perceptron = page.apprentice(state).perceptron();
        Score score = Score.of(page, state, perceptron);
        HalfPlane ripe = HalfPlane.of(perceptron);
        return new RulesModel(
                state.book().rules(),
                Choice.name(state.book().match()),
                Choice.name(state.season()),
                Choice.name(state.view()),
                Choice.name(state.judge()),
                state.firstSteps(),
                state.changedSteps(),
                Apprentice.MOST_STEPS,
                points(page, state, perceptron),
                perceptron.weights(),
                perceptron.bias(),
                ripe.corners(),
                ripe.edge(),
                score,
                names(page.features(), "feature", texts),
                names(page.kinds(), "kind", texts),
                Remark.on(state, score, texts));
    }

    private static List<Shown> points(RulesParameters page, Contest state, Perceptron perceptron) {
        return page.fruits(state.season(), state.view()).stream()
                .map(fruit -> shown(fruit, state, perceptron))
                .toList();
    }

    private static Shown shown(Fruit fruit, Contest state, Perceptron perceptron) {
        boolean ripe =
                state.judge() == Judge.RULES
                        ? state.book().saysRipe(fruit)
                        : Score.saysRipe(perceptron, fruit);
        return new Shown(fruit.x1(), fruit.x2(), fruit.ripe(), ripe != fruit.ripe());
    }

    private static List<String> names(List<String> given, String what, Texts texts) {
        return given.isEmpty()
                ? IntStream.rangeClosed(1, 2)
                        .mapToObj(i -> texts.text("rules-versus-data." + what + "." + i))
                        .toList()
                : given;
    }
}
