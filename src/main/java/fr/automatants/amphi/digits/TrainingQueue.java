package fr.automatants.amphi.digits;

import fr.automatants.amphi.digits.Progress.Stage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Trains networks on MNIST for everybody: those who choose the same share one training, the others
/// take turns.
///
/// A training that nobody watches any more is given up; the last finished ones are kept.
public final class TrainingQueue {
    private static final System.Logger LOG = System.getLogger(TrainingQueue.class.getName());
    private static final int MOST_WAITING = 200;
    private static final int KEPT = 64;

    private final int workers;
    private final Deque<TrainingJob> waiting = new ArrayDeque<>();
    private final Map<Hyperparameters, TrainingJob> jobs = new LinkedHashMap<>(16, 0.75f, true);
    private int busy;

    /// @param workers trainings at a time, at least 1
    public TrainingQueue(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException(
                    "workers: found " + workers + ", expected at least 1");
        }
        this.workers = workers;
    }

    /// Watches the training of these, which begins now or in its turn if it has not; nothing while too
    /// many others wait, or if it would take too much work.
    ///
    /// @param changed called whenever its progress has changed, by any thread
    public Optional<Watch> watch(Hyperparameters chosen, Runnable changed) {
        Optional<Watch> watch = take(chosen).map(job -> new Watch(job, changed));
        begin();
        return watch;
    }

    /// Returns the training of these, if it is known.
    public synchronized Optional<TrainingJob> find(Hyperparameters chosen) {
        return Optional.ofNullable(jobs.get(chosen));
    }

    /// Whether too many wait for another to be taken.
    public synchronized boolean isFull() {
        return waiting.size() >= MOST_WAITING;
    }

    /// Trains to the end, whoever else watches; nothing if it cannot be had just now, or leads to no
    /// network.
    public CompletableFuture<Optional<TrainingJob.Trained>> train(Hyperparameters chosen) {
        Optional<Watch> watch = watch(chosen, () -> {});
        return watch.map(w -> w.job().trained().whenComplete((trained, fault) -> w.close()))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private synchronized Optional<TrainingJob> take(Hyperparameters chosen) {
        TrainingJob job = jobs.get(chosen);
        if (job == null || isLost(job)) {
            if (!chosen.affordable() || isFull()) {
                return Optional.empty();
            }
            job = new TrainingJob(chosen);
            jobs.put(chosen, job);
            waiting.add(job);
        }
        return Optional.of(job);
    }

    private static boolean isLost(TrainingJob job) {
        Stage stage = job.progress().stage();
        return stage == Stage.CANCELLED || stage == Stage.FAILED;
    }

    /// Starts what has its turn, and tells the others their place: outside of the lock, for a watcher
    /// may do anything.
    private void begin() {
        List<TrainingJob> left;
        int ahead;
        synchronized (this) {
            while (busy < workers && !waiting.isEmpty()) {
                busy++;
                start(waiting.remove());
            }
            left = List.copyOf(waiting);
            ahead = busy;
        }
        for (TrainingJob job : left) {
            job.behind(ahead);
            ahead++;
        }
    }

    /// On a thread of its own, which the people who are waiting for a page come before.
    private void start(TrainingJob job) {
        Thread.ofPlatform()
                .daemon()
                .name("playground")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> work(job));
    }

    private void work(TrainingJob job) {
        try {
            job.run();
        } catch (RuntimeException | Error fault) {
            LOG.log(System.Logger.Level.ERROR, "could not train " + job.hyperparameters(), fault);
            job.end(Stage.FAILED);
        } finally {
            forget();
            begin();
        }
    }

    private synchronized void forget() {
        busy--;
        int over = jobs.size() - KEPT;
        var oldest = jobs.values().iterator();
        while (over > 0 && oldest.hasNext()) {
            TrainingJob job = oldest.next();
            if (job.progress().stage().isOver() && !job.watched()) {
                oldest.remove();
                over--;
            }
        }
    }

    /// A training that has not begun and that nobody wants any more gives its place away.
    private void leave(TrainingJob job) {
        boolean left;
        synchronized (this) {
            left = !job.watched() && waiting.remove(job);
            if (left) {
                jobs.remove(job.hyperparameters());
            }
        }
        if (left) {
            job.end(Stage.CANCELLED);
            begin();
        }
    }

    /// Somebody's look at a training, to be closed when they turn away.
    public final class Watch implements AutoCloseable {
        private final TrainingJob job;
        private final Runnable changed;

        private Watch(TrainingJob job, Runnable changed) {
            this.job = job;
            this.changed = changed;
            job.watch(changed);
        }

        /// Returns what is looked at.
        public TrainingJob job() {
            return job;
        }

        @Override
        public void close() {
            job.unwatch(changed);
            leave(job);
        }
    }
}
