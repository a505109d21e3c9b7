package fr.automatants.amphi.widget;

import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Watches what the state of a widget waits for, and tells the widget a few times a second at most.
final class Watching {
    private static final Executor SOON =
            CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS);

    /// Whoever reloads a page is back within seconds.
    private static final Executor LATER = CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS);

    private final AtomicBoolean due = new AtomicBoolean();
    private final Runnable show;
    private final Runnable stop;

    <S> Watching(UI ui, Play<S> play, S state, Runnable show) {
        // a page that is left meanwhile needs nothing more
        this.show = ui.accessLater(show::run, () -> {});
        this.stop = play.watch(state, this::changed);
    }

    /// Watches no more.
    void stop() {
        stop.run();
    }

    /// The same, unless its page is back by then.
    void leave() {
        LATER.execute(stop);
    }

    private void changed() {
        if (due.compareAndSet(false, true)) {
            SOON.execute(() -> {
                due.set(false);
                show.run();
            });
        }
    }
}
