package fr.automatants.amphi.digits;

import fr.automatants.amphi.digits.Progress.Stage;
import fr.automatants.amphi.engine.Evaluation;
import fr.automatants.amphi.engine.Network;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// The training of one network on MNIST, which anybody may watch while it goes on.
public final class TrainingJob {
    private final Hyperparameters hyperparameters;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Optional<Trained>> trained = new CompletableFuture<>();
    private volatile Progress progress = Progress.NONE;

    TrainingJob(Hyperparameters hyperparameters) {
        this.hyperparameters = hyperparameters;
    }

    /// Returns what is trained, and how.
    public Hyperparameters hyperparameters() {
        return hyperparameters;
    }

    /// Returns how far it has come.
    public Progress progress() {
        return progress;
    }

    /// Returns what it leads to, once it is over: nothing if it led to no network.
    public CompletableFuture<Optional<Trained>> trained() {
        return trained.copy();
    }

    /// Computes, in the caller's thread, unless nobody watches.
    void run() {
        TrainingLoop loop = new TrainingLoop(hyperparameters, this::tell, () -> !watched());
        Stage end = loop.run();
        end(end, end == Stage.FINISHED ? Optional.of(judged(loop.network())) : Optional.empty());
    }

    /// Says that it is over and leads to nothing.
    void end(Stage stage) {
        end(stage, Optional.empty());
    }

    private void end(Stage stage, Optional<Trained> result) {
        synchronized (this) {
            progress = progress.in(stage);
        }
        trained.complete(result);
        watchers.forEach(Runnable::run);
    }

    private static Trained judged(Network network) {
        Evaluation test = Evaluation.of(network, Mnist.load().test().dataset());
        return new Trained(network, test, Misread.by(network));
    }

    void behind(int others) {
        synchronized (this) {
            if (progress.stage() != Stage.WAITING) {
                return;
            }
            progress = progress.behind(others);
        }
        watchers.forEach(Runnable::run);
    }

    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    boolean watched() {
        return !watchers.isEmpty();
    }

    private void tell(Progress now) {
        synchronized (this) {
            progress = now;
        }
        watchers.forEach(Runnable::run);
    }

    /// What a training leads to.
    ///
    /// @param test how it answers MNIST's test digits
    /// @param misread some of those that it reads wrongly
    public record Trained(Network network, Evaluation test, List<Misread> misread) {}
}
