package fr.automatants.amphi.classroom;

import fr.automatants.amphi.engine.Network;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/// A class that is open: its code, its title, and its run.
public record LiveClass(ClassCode code, String title, TrainingRun training) {
    /// Where its run stands, for who shows buttons.
    public RunState state() {
        return training.status().state();
    }

    /// Whether its run is being computed again after a restart.
    public boolean rebuilding() {
        return training.status().rebuilding();
    }

    /// A copy of its network as it is now; nothing while its run is being computed again.
    public CompletionStage<Optional<Network>> network() {
        return training.network();
    }

    /// Asks the run for something; answered when it takes effect or is refused.
    public CompletionStage<Outcome> apply(Operation operation) {
        return training.submit(operation);
    }

    /// Calls back, on some other thread, when the buttons may have to change; returns how to stop it.
    public Runnable listen(Runnable listener) {
        return training.listen(listener);
    }
}
