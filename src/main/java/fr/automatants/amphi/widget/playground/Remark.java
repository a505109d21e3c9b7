package fr.automatants.amphi.widget.playground;

import fr.automatants.amphi.digits.Hyperparameters;
import fr.automatants.amphi.digits.Progress.Accuracy;
import fr.automatants.amphi.digits.Progress.Stage;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.Locale;

/// What is worth noticing of the knobs and of the newest run, as a translation key.
///
/// @param arguments numbers that the text speaks of
record Remark(String key, List<? extends Number> arguments) {
    /// Points of accuracy between the digits it learns from and others that are worth a word.
    private static final double GAP = 0.03;

    /// Below, it has hardly learnt: guessing reads 0.1.
    private static final double POOR = 0.6;

    static Remark on(PlaygroundState state, List<Run> runs) {
        Hyperparameters knobs = state.knobs();
        if (!knobs.affordable()) {
            return new Remark("tooMuch", List.of(knobs.epochs(), knobs.mostEpochs()));
        }
        if (runs.isEmpty()) {
            return new Remark("start", List.of(knobs.architecture().parameters()));
        }
        Run newest = runs.getFirst();
        return newest.is(Stage.FINISHED)
                ? finished(state.runs().getFirst(), newest)
                : new Remark(newest.stage().toLowerCase(Locale.ROOT), List.of(newest.ahead()));
    }

    private static Remark finished(Hyperparameters chosen, Run run) {
        Accuracy last = run.accuracies().getLast();
        if (last.unseen() < POOR) {
            return new Remark("poor", List.of(chosen.learningRate()));
        }
        if (last.seen() - last.unseen() > GAP) {
            return new Remark(
                    "gap", List.of(100 * last.seen(), 100 * last.unseen(), chosen.samples()));
        }
        if (chosen.hidden().isEmpty() || chosen.activation() == Activation.IDENTITY) {
            return new Remark("linear", List.of(100 * last.unseen()));
        }
        return new Remark("finished", List.of(run.correct(), 10_000 - run.correct()));
    }

    String in(Texts texts) {
        return texts.text("playground.remark." + key, arguments.toArray());
    }
}
