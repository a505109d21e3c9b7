package fr.automatants.amphi.classroom;

import fr.automatants.amphi.classroom.Outcome.Accepted;
import fr.automatants.amphi.classroom.Outcome.Reason;
import fr.automatants.amphi.classroom.Outcome.Rejected;
import fr.automatants.amphi.engine.Network;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A class's run as it lives: its own thread trains, takes operations between two batches, and publishes frames.
public final class TrainingRun implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(TrainingRun.class.getName());
    private static final long FRAME = Duration.ofMillis(100).toNanos();
    private static final long COUNT = Duration.ofSeconds(1).toNanos();
    private static final long HEARTBEAT = Duration.ofSeconds(5).toNanos();

    /// How long a run goes on that nobody watches.
    private static final long FORGOTTEN = Duration.ofMinutes(10).toNanos();

    /// Far more than hands can do in a second; beyond it something is wrong.
    private static final int INBOX = 256;

    private final Supplier<TrainingData> data;
    private final Past past;
    private final Keeper keeper;
    private final Audience audience = new Audience();
    private final FrameStream frames = new FrameStream();
    private final BlockingQueue<Message> inbox = new ArrayBlockingQueue<>(INBOX);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile Status status;
    private volatile boolean closed;
    private long lastFrame = System.nanoTime() - HEARTBEAT;
    private long lastCount = System.nanoTime() - COUNT;
    private int count;
    private long lastKey = System.nanoTime() - FRAME;
    private long lastWatched = System.nanoTime();
    private int percent;

    private TrainingRun(String name, Supplier<TrainingData> data, Past past, Journal journal) {
        this.data = data;
        this.past = past;
        this.keeper = new Keeper(journal, past.reached());
        RunState before = RunState.fresh(past.run(), past.seed(), past.learningRate(), 1);
        this.status = new Status(before, true);
        this.thread = Thread.ofPlatform().daemon().name("class-" + name).unstarted(this::live);
    }

    /// A run that goes on from its past, on a thread of its own until it is closed.
    ///
    /// @param data asked for once, on the run's thread, for it may take a second
    static TrainingRun start(String name, Supplier<TrainingData> data, Past past, Journal journal) {
        TrainingRun run = new TrainingRun(name, data, past, journal);
        run.thread.start();
        return run;
    }

    /// Where the run stands, for who shows buttons.
    record Status(RunState state, boolean rebuilding) {
        /// Whether it looks the same to who shows buttons; the step changes all the time.
        boolean looksLike(Status other) {
            return rebuilding == other.rebuilding
                    && state.run() == other.state.run()
                    && state.seed() == other.state.seed()
                    && state.learningRate() == other.state.learningRate()
                    && state.running() == other.state.running()
                    && state.diverged() == other.state.diverged();
        }
    }

    Status status() {
        return status;
    }

    /// Whether the thread is at work; if it died, the run can be started again from its past.
    boolean alive() {
        return !closed && thread.isAlive();
    }

    /// Asks for an operation, which takes effect between two batches.
    CompletionStage<Outcome> submit(Operation operation) {
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        if (closed || !inbox.offer(new Message.Apply(operation, answer))) {
            answer.complete(new Rejected(Reason.TOO_MANY));
        }
        return answer;
    }

    /// A copy of the network as it is between two batches; nothing while the run is being computed
    /// again, or once it is closed.
    CompletionStage<Optional<Network>> network() {
        CompletableFuture<Optional<Network>> answer = new CompletableFuture<>();
        if (closed || !inbox.offer(new Message.Copy(answer))) {
            answer.complete(Optional.empty());
        }
        return answer;
    }

    void join(Audience.Watcher watcher) {
        audience.join(watcher);
        nudge();
    }

    void part(Audience.Watcher watcher) {
        audience.part(watcher);
        nudge();
    }

    int watchers() {
        return audience.size();
    }

    /// Calls back, on some other thread, after each change of status worth showing; returns how to stop it.
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Stops at the batch in progress and saves how far it came.
    @Override
    public void close() {
        closed = true;
        nudge();
        try {
            thread.join(Duration.ofSeconds(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void nudge() {
        // a full inbox wakes the thread just as well
        boolean ignored = inbox.offer(Message.Nudge.NUDGE);
    }

    private void live() {
        try {
            Training training =
                    new Training(data.get(), past.run(), past.seed(), past.learningRate());
            rebuild(training);
            while (!closed) {
                Optional.ofNullable(await(training.state().running()))
                        .ifPresent(message -> take(message, training));
                if (training.state().running()) {
                    training.batch();
                }
                pauseIfForgotten(training);
                tell(training);
            }
            if (percent == 100) {
                keeper.reached(training.state());
            }
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.WARNING, "{0} interrupted", thread.getName());
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, thread.getName() + " failed", e);
        } finally {
            end();
        }
    }

    private void rebuild(Training training) {
        try {
            replay(new Replay(training, past), training);
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.ERROR, thread.getName() + ": begun anew", e);
            percent = 100;
            apply(new Operation.Reset(past.seed()), training);
        }
        if (percent == 100 && training.state().running()) {
            // it was cut short: a pause in the log, so that its next rebuilding is the same
            apply(new Operation.Pause(), training);
        }
        tell(training);
    }

    private void replay(Replay replay, Training training) {
        while (!replay.done() && !closed) {
            Optional.ofNullable(inbox.poll()).ifPresent(message -> take(message, training));
            replay.advance();
            percent = Math.min(99, replay.percent());
            tell(training);
        }
        percent = replay.done() ? 100 : percent;
    }

    /// A run left alone would otherwise keep a core busy for ever.
    private void pauseIfForgotten(Training training) {
        long now = System.nanoTime();
        if (audience.size() > 0 || !training.state().running()) {
            lastWatched = now;
        } else if (now - lastWatched > FORGOTTEN) {
            apply(new Operation.Pause(), training);
        }
    }

    private @Nullable Message await(boolean busy) throws InterruptedException {
        long patience = audience.size() == 0 ? HEARTBEAT : FRAME;
        return busy ? inbox.poll() : inbox.poll(patience, TimeUnit.NANOSECONDS);
    }

    private void take(Message message, Training training) {
        switch (message) {
            case Message.Apply(Operation operation, CompletableFuture<Outcome> answer) -> {
                Outcome outcome = apply(operation, training);
                // whoever waits may have much to do with it, which is not this thread's
                Thread.ofVirtual().name("answer").start(() -> answer.complete(outcome));
            }
            case Message.Copy(CompletableFuture<Optional<Network>> answer) -> {
                Optional<Network> copy =
                        percent < 100 ? Optional.empty() : Optional.of(training.network().copy());
                Thread.ofVirtual().name("answer").start(() -> answer.complete(copy));
            }
            case Message.Nudge nudge -> {}
        }
    }

    private Outcome apply(Operation operation, Training training) {
        if (percent < 100) {
            return new Rejected(Reason.REBUILDING);
        }
        RunState before = training.state();
        if (before.apply(operation) instanceof Accepted(RunState after, var effects)
                && !keeper.keep(before, operation, after)) {
            return new Rejected(Reason.NOT_KEPT);
        }
        return training.apply(operation);
    }

    private void tell(Training training) {
        if (percent == 100) { // until then what is saved is further than what is rebuilt
            keeper.reachedNowAndThen(training.state());
        }
        publish(training);
        Status now = new Status(training.state(), percent < 100);
        boolean news = !now.looksLike(status);
        status = now;
        if (news) {
            listeners.forEach(listener -> Thread.ofVirtual().name("status").start(listener));
        }
    }

    private void publish(Training training) {
        long now = System.nanoTime();
        int watchers = counted(now);
        boolean key = now - lastKey >= FRAME && audience.wantsKey();
        boolean due =
                now - lastFrame >= HEARTBEAT
                        || (now - lastFrame >= FRAME
                                && frames.hasNews(training, percent, watchers));
        if ((!key && !due) || !audience.idle()) {
            return;
        }
        Optional<ByteBuffer> delta =
                due ? Optional.of(frames.delta(training, percent, watchers)) : Optional.empty();
        lastFrame = due ? now : lastFrame;
        lastKey = key ? now : lastKey;
        audience.send(
                delta,
                key
                        ? Optional.of(frames.key(training, percent, audience.size()))
                        : Optional.empty());
    }

    /// A room that comes in is no news ten times a second: each frame of it would go to all of them.
    private int counted(long now) {
        if (now - lastCount >= COUNT) {
            lastCount = now;
            count = audience.size();
        }
        return count;
    }

    private void end() {
        closed = true;
        audience.close();
        for (Message message = inbox.poll(); message != null; message = inbox.poll()) {
            switch (message) {
                case Message.Apply(var operation, var answer) ->
                        answer.complete(new Rejected(Reason.TOO_MANY));
                case Message.Copy(var answer) -> answer.complete(Optional.empty());
                case Message.Nudge nudge -> {}
            }
        }
    }

    /// What other threads may tell the run's.
    private sealed interface Message {
        record Apply(Operation operation, CompletableFuture<Outcome> answer) implements Message {}

        record Copy(CompletableFuture<Optional<Network>> answer) implements Message {}

        /// Somebody came or went: there may be a frame to send.
        enum Nudge implements Message {
            NUDGE
        }
    }
}
