package fr.automatants.amphi.widget.playground;

import fr.automatants.amphi.digits.Hyperparameters;
import fr.automatants.amphi.digits.Method;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.Arrays;
import java.util.List;

/// What the browser draws: the knobs, and each run's curves.
///
/// @param parameters of the network that the knobs describe
/// @param affordable whether the knobs ask for no more work than one training may take
/// @param challenge the name of the challenge that takes a finished network, or empty
record PlaygroundModel(
        List<Integer> hidden,
        String activation,
        String method,
        double learningRate,
        int batchSize,
        int epochs,
        int samples,
        int seed,
        List<Run> runs,
        int parameters,
        boolean affordable,
        Limits limits,
        List<Choice> activations,
        List<Choice> methods,
        String challenge,
        String remark) {
    static PlaygroundModel of(
            PlaygroundState state, List<Run> runs, String challenge, Texts texts) {
        Hyperparameters knobs = state.knobs();
        return new PlaygroundModel(
                knobs.hidden(),
                Choice.name(knobs.activation()),
                Choice.name(knobs.method()),
                knobs.learningRate(),
                knobs.batchSize(),
                knobs.epochs(),
                knobs.samples(),
                knobs.seed(),
                runs,
                knobs.architecture().parameters(),
                knobs.affordable(),
                Limits.OF_ALL,
                Choice.of(Hyperparameters.ACTIVATIONS, "playground.activation.", texts),
                Choice.of(Arrays.asList(Method.values()), "playground.method.", texts),
                challenge,
                Remark.on(state, runs).in(texts));
    }

    /// How far the knobs turn.
    record Limits(
            int layers,
            int neurons,
            double leastRate,
            double mostRate,
            int batch,
            int epochs,
            int seed,
            int runs) {
        static final Limits OF_ALL =
                new Limits(
                        Hyperparameters.MOST_LAYERS,
                        Hyperparameters.MOST_NEURONS,
                        Hyperparameters.LEAST_RATE,
                        Hyperparameters.MOST_RATE,
                        Hyperparameters.MOST_BATCH,
                        Hyperparameters.MOST_EPOCHS,
                        Hyperparameters.MOST_SEED,
                        PlaygroundState.MOST_RUNS);
    }
}
