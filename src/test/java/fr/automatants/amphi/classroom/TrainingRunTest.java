package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.classroom.Outcome.Accepted;
import fr.automatants.amphi.classroom.Outcome.Reason;
import fr.automatants.amphi.classroom.Outcome.Rejected;
import fr.automatants.amphi.engine.Network;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TrainingRunTest {
    private final Notebook notebook = new Notebook();
    private final List<TrainingRun> runs = new ArrayList<>();

    @AfterEach
    void close() {
        runs.forEach(TrainingRun::close);
    }

    @Test
    void aStepIsOneStepAndIsLoggedWhereItTookEffect() throws Exception {
        TrainingRun run = start(Past.first(7));
        assertAccepted(run, new Operation.StepOnce());
        until(() -> run.status().state().step() == 1 && !run.status().state().running());
        assertAccepted(run, new Operation.StepOnce());
        until(() -> run.status().state().step() == 2);
        assertEquals(
                List.of(
                        new Past.Logged(0, new Operation.StepOnce()),
                        new Past.Logged(1, new Operation.StepOnce())),
                notebook.log);
    }

    @Test
    void aRefusalIsNotLogged() throws Exception {
        TrainingRun run = start(Past.first(7));
        assertEquals(new Rejected(Reason.ALREADY_PAUSED), outcome(run, new Operation.Pause()));
        assertEquals(List.of(), notebook.log);
    }

    @Test
    void whatCannotBeKeptDoesNotHappen() throws Exception {
        TrainingRun run = start(Past.first(7));
        notebook.broken = true;
        assertEquals(new Rejected(Reason.NOT_KEPT), outcome(run, new Operation.Start()));
        assertFalse(run.status().state().running());
    }

    @Test
    void itsNetworkIsTakenAwayAsACopyThatTheRunNoLongerChanges() throws Exception {
        TrainingRun run = start(Past.first(7));
        until(() -> !run.status().rebuilding());
        Network before = network(run).orElseThrow();
        byte[] fingerprint = before.fingerprint();
        assertAccepted(run, new Operation.StepOnce());
        until(() -> run.status().state().step() == 1);
        assertArrayEquals(fingerprint, before.fingerprint());
        assertFalse(Arrays.equals(fingerprint, network(run).orElseThrow().fingerprint()));
        run.close();
        assertEquals(Optional.empty(), network(run));
    }

    private static Optional<Network> network(TrainingRun run) throws Exception {
        return run.network().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void closingStopsARunAtTheBatchInProgressAndSavesIt() throws Exception {
        TrainingRun run = start(Past.first(7));
        assertAccepted(run, new Operation.Start());
        until(() -> run.status().state().step() > 20);
        long before = System.nanoTime();
        run.close();
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() < 1_000);
        assertFalse(run.alive());
        assertTrue(notebook.reached > 20);
        assertEquals(new Rejected(Reason.TOO_MANY), outcome(run, new Operation.Pause()));
    }

    @Test
    void aRunCutShortComesBackPausedWhereItWas() throws Exception {
        TrainingRun run = start(Past.first(7));
        assertAccepted(run, new Operation.Start());
        until(() -> run.status().state().step() > 20);
        assertAccepted(run, new Operation.SetLearningRate(0.2f));
        until(() -> run.status().state().step() > 60);
        run.close();
        TrainingRun again = start(new Past(1, 7, 0.1f, notebook.reached, notebook.log));
        until(() -> !again.status().rebuilding());
        assertEquals(notebook.reached, again.status().state().step());
        assertEquals(0.2f, again.status().state().learningRate());
        assertFalse(again.status().state().running());
        assertEquals(
                new Past.Logged(notebook.reached, new Operation.Pause()), notebook.log.getLast());
    }

    @Test
    void aLogThatMakesNoSenseBeginsTheNextRun() throws Exception {
        TrainingRun run = start(new Past(3, 7, 0.1f, 500, List.of()));
        until(() -> !run.status().rebuilding());
        assertEquals(4, run.status().state().run());
        assertEquals(0, run.status().state().step());
    }

    @Test
    void whoJoinsLateSeesWhatTheOthersSee() throws Exception {
        TrainingRun run = start(Past.first(7));
        Somebody early = new Somebody();
        run.join(early);
        assertAccepted(run, new Operation.Start());
        until(() -> early.screen().step > 1_000);
        assertAccepted(run, new Operation.Pause());
        Somebody late = new Somebody();
        run.join(late);
        until(() -> late.screen().watchers == 2);
        long step = run.status().state().step();
        until(() -> early.screen().step == step && late.screen().step == step);
        until(() -> early.screen().images.equals(late.screen().images));
        assertEquals(early.screen().losses.points(), late.screen().losses.points());
        assertEquals(2, late.screen().flags);
    }

    @Test
    void framesComeAtMostTenTimesASecond() throws Exception {
        TrainingRun run = start(Past.first(7));
        Somebody somebody = new Somebody();
        run.join(somebody);
        assertAccepted(run, new Operation.Start());
        until(() -> somebody.screen().step > 0);
        int before = somebody.frames;
        Thread.sleep(1_000);
        somebody.screen();
        int frames = somebody.frames - before;
        assertTrue(frames >= 3 && frames <= 11, frames + " frames in a second");
    }

    @Test
    void listenersHearOfStartAndPause() throws Exception {
        TrainingRun run = start(Past.first(7));
        until(() -> !run.status().rebuilding());
        BlockingQueue<Boolean> heard = new LinkedBlockingQueue<>();
        Runnable stop = run.listen(() -> heard.add(run.status().state().running()));
        assertAccepted(run, new Operation.Start());
        assertEquals(true, heard.poll(5, TimeUnit.SECONDS));
        stop.run();
    }

    private TrainingRun start(Past past) {
        TrainingRun run = TrainingRun.start("TESTS", () -> Samples.DATA, past, notebook);
        runs.add(run);
        return run;
    }

    private static void assertAccepted(TrainingRun run, Operation operation) throws Exception {
        assertInstanceOf(Accepted.class, outcome(run, operation));
    }

    private static Outcome outcome(TrainingRun run, Operation operation) throws Exception {
        return run.submit(operation).toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    /// A journal in memory.
    private static final class Notebook implements Journal {
        final List<Past.Logged> log = new java.util.concurrent.CopyOnWriteArrayList<>();
        volatile long reached;
        volatile boolean broken;

        @Override
        public void keep(RunState before, Operation operation, RunState after) {
            if (broken) {
                throw new IllegalStateException("the database is away");
            }
            log.add(new Past.Logged(before.step(), operation));
            reached = before.step();
        }

        @Override
        public void reached(RunState state) {
            reached = state.step();
        }
    }

    /// A browser that reads its frames when it is looked at.
    private static final class Somebody implements Audience.Watcher {
        private final BlockingQueue<ByteBuffer> arrived = new LinkedBlockingQueue<>();
        private final Screen screen = new Screen();
        int frames;

        Screen screen() {
            for (ByteBuffer next = arrived.poll(); next != null; next = arrived.poll()) {
                screen.show(next);
                frames++;
            }
            return screen;
        }

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public void send(ByteBuffer frame) {
            arrived.add(frame);
        }

        @Override
        public void leave() {}
    }
}
