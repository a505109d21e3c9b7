package fr.automatants.amphi.classroom;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// Everybody who watches a run: sends each frame to those who can take it, and keeps no queue.
///
/// Who is new, or still busy with an earlier frame when a delta comes, gets a key frame as soon as they are free.
final class Audience implements AutoCloseable {
    /// Somebody who watches, as the network sees them.
    interface Watcher {
        /// Whether the previous send is over.
        boolean ready();

        void send(ByteBuffer frame);

        /// Tells them to come back in a moment.
        void leave();
    }

    private final Map<Watcher, Following> watchers = new ConcurrentHashMap<>();
    private final AtomicBoolean sending = new AtomicBoolean();

    void join(Watcher watcher) {
        watchers.put(watcher, new Following());
    }

    void part(Watcher watcher) {
        watchers.remove(watcher);
    }

    int size() {
        return watchers.size();
    }

    /// Whether the last frame has gone out to all, so that there is a point in making another.
    boolean idle() {
        return !sending.get();
    }

    /// Whether somebody could take a key frame now.
    boolean wantsKey() {
        return watchers.entrySet().stream().anyMatch(w -> w.getValue().lost && w.getKey().ready());
    }

    /// Sends off the calling thread: what there is of a delta, and of a key of the same moment.
    void send(Optional<ByteBuffer> delta, Optional<ByteBuffer> key) {
        if (sending.compareAndSet(false, true)) {
            Thread.ofVirtual().name("frames").start(() -> fanOut(delta, key));
        } else {
            delta.ifPresent(missed -> watchers.values().forEach(Following::lose));
        }
    }

    @Override
    public void close() {
        watchers.keySet().forEach(Watcher::leave);
        watchers.clear();
    }

    void fanOut(Optional<ByteBuffer> delta, Optional<ByteBuffer> key) {
        try {
            watchers.forEach((watcher, following) -> following.next(watcher, delta, key));
        } finally {
            sending.set(false);
        }
    }

    /// Whether a watcher is up to date or has lost the thread.
    private static final class Following {
        private volatile boolean lost = true;

        void lose() {
            lost = true;
        }

        void next(Watcher watcher, Optional<ByteBuffer> delta, Optional<ByteBuffer> key) {
            Optional<ByteBuffer> frame = lost ? key : delta;
            if (frame.isEmpty()) {
                return;
            }
            boolean ready = watcher.ready();
            lost = !ready;
            if (ready) {
                watcher.send(frame.get().duplicate());
            }
        }
    }
}
