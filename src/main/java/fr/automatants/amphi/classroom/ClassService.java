package fr.automatants.amphi.classroom;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// The classes of this program: opens them, finds them again after a restart, drives their runs.
@ApplicationScoped
public class ClassService {
    private final Map<ClassCode, LiveClass> live = new ConcurrentHashMap<>();
    private final RandomGenerator random = new SecureRandom();
    private final Archive archive;

    ClassService(Archive archive) {
        this.archive = archive;
    }

    /// Opens a class and returns its code.
    ///
    /// @param title what the room reads above the run; may be empty
    public ClassCode open(String title) {
        ClassCode code = freeCode();
        archive.open(code, title.strip(), randomSeed());
        return code;
    }

    /// The class with this code, whatever its case; its run begins to live if it does not yet.
    public Optional<LiveClass> find(String code) {
        return ClassCode.of(code).flatMap(this::find);
    }

    /// Asks a class's run for something; an unknown code is a failed answer.
    public CompletionStage<Outcome> apply(String code, Operation operation) {
        return find(code)
                .map(found -> found.apply(operation))
                .orElseGet(() ->
                        CompletableFuture.failedFuture(
                                new IllegalArgumentException("no class " + code)));
    }

    /// All classes, the newest first.
    public List<Archive.Entry> list() {
        return archive.list();
    }

    /// A seed that the room has most likely not seen yet.
    public long randomSeed() {
        return random.nextLong(1, RunState.MAX_SEED + 1);
    }

    void stop(@Observes ShutdownEvent event) {
        live.values().parallelStream().forEach(found -> found.training().close());
    }

    private Optional<LiveClass> find(ClassCode code) {
        // the map's lock on this code: of two who come first together, one wakes the class
        return Optional.ofNullable(
                live.compute(
                        code,
                        (key, known) ->
                                known != null && known.training().alive()
                                        ? known
                                        : wake(key).orElse(null)));
    }

    private Optional<LiveClass> wake(ClassCode code) {
        return archive.find(code).map(entry -> new LiveClass(code, entry.title(), run(entry)));
    }

    private TrainingRun run(Archive.Entry entry) {
        return TrainingRun.start(
                entry.code().letters(),
                TrainingData::ofTheCourse,
                archive.past(entry.code()),
                archive.journal(entry.code()));
    }

    private ClassCode freeCode() {
        ClassCode code = ClassCode.random(random);
        return archive.find(code).isPresent() ? freeCode() : code;
    }
}
