package fr.automatants.amphi.classroom;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Who has a class open on this node just now, and who wants to hear of changes.
final class Presence {
    private final Map<UUID, Integer> pages = new ConcurrentHashMap<>();
    private final Set<Consumer<UUID>> listeners = ConcurrentHashMap.newKeySet();

    /// Somebody opens a page; returns what to do when they close it.
    Runnable enter(UUID learner) {
        pages.merge(learner, 1, Integer::sum);
        tell(learner);
        return () -> {
            pages.computeIfPresent(learner, Presence::oneLess);
            tell(learner);
        };
    }

    boolean here(UUID learner) {
        return pages.containsKey(learner);
    }

    int count() {
        return pages.size();
    }

    /// Calls back, on any thread, when something about somebody has changed; returns how to stop it.
    Runnable listen(Consumer<UUID> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(UUID learner) {
        listeners.forEach(listener -> listener.accept(learner));
    }

    private static @Nullable Integer oneLess(UUID learner, int count) {
        return count == 1 ? null : count - 1;
    }
}
