package fr.automatants.amphi.widget.playground;

import fr.automatants.amphi.digits.Hyperparameters;
import fr.automatants.amphi.digits.Progress.Stage;
import fr.automatants.amphi.digits.TrainingQueue;
import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Play;
import fr.automatants.amphi.widget.Texts;
import java.util.List;
import java.util.Optional;

/// Trains what is asked for, and shows it beside what was trained before.
record PlaygroundPlay(PlaygroundParameters page, TrainingQueue queue)
        implements Play<PlaygroundState> {
    @Override
    public PlaygroundState start() {
        return new PlaygroundState(page.start(), List.of());
    }

    @Override
    public String notation(PlaygroundState state) {
        return state.notation();
    }

    @Override
    public Optional<PlaygroundState> read(String notation) {
        return PlaygroundState.read(notation);
    }

    @Override
    public PlaygroundModel model(PlaygroundState state, Texts texts) {
        List<Run> runs = state.runs().stream().map(chosen -> run(chosen, state.newest())).toList();
        return PlaygroundModel.of(state, runs, page.challenge(), texts);
    }

    /// The newest begins as soon as it is looked at.
    private Run run(Hyperparameters chosen, Optional<Hyperparameters> newest) {
        String otherwise = Run.UNKNOWN;
        if (newest.filter(chosen::equals).isPresent()) {
            otherwise = queue.isFull() ? Run.REFUSED : Choice.name(Stage.WAITING);
        }
        return Run.of(chosen, queue.find(chosen), otherwise);
    }

    /// The newest is trained while somebody looks at it; the others are shown if they are still known.
    @Override
    public Runnable watch(PlaygroundState state, Runnable changed) {
        Optional<TrainingQueue.Watch> watch =
                state.newest().flatMap(chosen -> queue.watch(chosen, changed));
        if (watch.isEmpty()) {
            return () -> {};
        }
        changed.run();
        return watch.get()::close;
    }
}
