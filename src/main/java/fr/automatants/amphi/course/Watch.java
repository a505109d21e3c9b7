package fr.automatants.amphi.course;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/// Tells listeners when a fingerprint changes, by comparing it a few times a second.
///
/// It polls because the operating system's own notices miss network drives, bind mounts and the
/// links by which Kubernetes swaps a whole folder; a course is a few dozen files.
final class Watch implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final System.Logger LOG = System.getLogger(Watch.class.getName());

    private final Supplier<? extends Optional<?>> fingerprint;
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private boolean running;

    /// Not the listener itself, which may subscribe twice.
    private static final class Subscription {
        final Runnable listener;

        Subscription(Runnable listener) {
            this.listener = listener;
        }
    }

    /// An empty fingerprint means: could not be taken, ask again.
    Watch(Supplier<? extends Optional<?>> fingerprint) {
        this.fingerprint = fingerprint;
    }

    synchronized Runnable add(Runnable listener) {
        Subscription subscription = new Subscription(listener);
        subscriptions.add(subscription);
        if (!running) {
            running = true;
            // taken here, not in the thread: a change right after this call must not be missed
            Optional<?> start = fingerprint.get();
            Thread.ofVirtual().name("course-watch").start(() -> watch(start));
        }
        return () -> subscriptions.remove(subscription);
    }

    @Override
    public void close() {
        subscriptions.clear();
    }

    private void watch(Optional<?> start) {
        Optional<?> last = start;
        while (pause() && wanted()) {
            Optional<?> now = fingerprint.get();
            if (now.isPresent() && !now.equals(last)) {
                last = now;
                subscriptions.forEach(Watch::tell);
            }
        }
    }

    private synchronized boolean wanted() {
        running = !subscriptions.isEmpty();
        return running;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void tell(Subscription subscription) {
        try {
            subscription.listener.run();
        } catch (RuntimeException e) {
            // one closed page must not keep the others from being refreshed
            LOG.log(System.Logger.Level.WARNING, "a listener to the course failed", e);
        }
    }
}
