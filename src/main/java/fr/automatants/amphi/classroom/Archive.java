package fr.automatants.amphi.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Classes, runs and their logs in PostgreSQL.
@ApplicationScoped
public class Archive {
    /// A class in the list of all.
    public record Entry(ClassCode code, String title, Instant openedAt) {
        static Entry of(ClassRow row) {
            return new Entry(new ClassCode(row.code), row.title, row.openedAt);
        }
    }

    /// Keeps a new class and its first run.
    @Transactional
    public void open(ClassCode code, String title, long seed) {
        new ClassRow(code, title).persist();
        new RunRow(code, 1, seed, RunState.DEFAULT_LEARNING_RATE).persist();
    }

    @Transactional
    public Optional<Entry> find(ClassCode code) {
        return ClassRow.of(code).map(Entry::of);
    }

    /// All classes, the newest first.
    @Transactional
    public List<Entry> list() {
        return ClassRow.<ClassRow>list("order by openedAt desc").stream().map(Entry::of).toList();
    }

    /// The latest run of a class that exists.
    @Transactional
    public Past past(ClassCode code) {
        RunRow run = RunRow.latest(code);
        return new Past(run.number, run.seed, run.learningRate, run.reached, OperationRow.of(run));
    }

    /// Appends to the log of the run that the operation ends or goes on with, and begins the next after a reset.
    @Transactional
    public void keep(ClassCode code, RunState before, Operation operation, RunState after) {
        RunRow run = run(code, before);
        int sequence = (int) OperationRow.count("run", run.id);
        new OperationRow(run.id, sequence, before.step(), operation).persist();
        run.reached = before.step();
        if (after.run() != before.run()) {
            new RunRow(code, after.run(), after.seed(), after.learningRate()).persist();
        }
    }

    @Transactional
    public void reached(ClassCode code, RunState state) {
        run(code, state).reached = state.step();
    }

    /// The journal of one class.
    Journal journal(ClassCode code) {
        return new Journal() {
            @Override
            public void keep(RunState before, Operation operation, RunState after) {
                Archive.this.keep(code, before, operation, after);
            }

            @Override
            public void reached(RunState state) {
                Archive.this.reached(code, state);
            }
        };
    }

    private static RunRow run(ClassCode code, RunState state) {
        return RunRow.of(code, state.run())
                .orElseThrow(() -> new IllegalStateException(code + " has no run " + state.run()));
    }
}
