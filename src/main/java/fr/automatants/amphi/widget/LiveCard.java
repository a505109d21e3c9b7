package fr.automatants.amphi.widget;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// A widget that answers each move of a hand: keeps its state, shows what the engine makes of it.
///
/// Its browser element is `amphi-NAME`, its title `NAME.title`, its labels all of `NAME.label.*`.
///
/// @param <S> a state of the widget
public final class LiveCard<S> extends Composite<WidgetCard> {
    private final String name;
    private final Play<S> play;
    private final WidgetContext context;
    private final LiveElement element;
    private S now;
    private boolean tried;
    private @Nullable Watching watching;

    /// Shows the state that the address asks for, if it fits, else the author's.
    public LiveCard(String name, Play<S> play, WidgetContext context) {
        this.name = name;
        this.play = play;
        this.context = context;
        element = new LiveElement(name, this::moved);
        now = context.state().flatMap(play::read).orElseGet(play::start);
        show(now);
    }

    /// Shows the state once more when something that its model lacks has come, such as a training.
    public LiveCard<S> againAfter(CompletionStage<?> awaited) {
        addAttachListener(event -> {
            UI ui = event.getUI();
            // a page that is left meanwhile needs nothing more
            awaited.thenRun(ui.accessLater(() -> show(now), () -> {}));
        });
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.leave();
            watching = null;
        }
    }

    @Override
    protected WidgetCard initContent() {
        return new WidgetCard(
                getTranslation(name + ".title"), context, element, e -> turn(play.start()));
    }

    /// A state that does not fit is as if nothing had moved.
    private void moved(String notation) {
        play.read(notation)
                .ifPresent(state -> {
                    if (!tried) {
                        tried = true;
                        context.tried().run();
                    }
                    turn(state);
                });
    }

    /// To another state, or the same: a training that was given up begins again.
    private void turn(S state) {
        now = state;
        watch();
        show(state);
    }

    /// The new one first: what both wait for goes on.
    private void watch() {
        Watching before = watching;
        watching = getUI().map(ui -> new Watching(ui, play, now, () -> show(now))).orElse(null);
        if (before != null) {
            before.stop();
        }
    }

    private void show(S state) {
        element.show(play.model(state, this::getTranslation), play.bulk(state));
        getContent().showState(state.equals(play.start()) ? "" : play.notation(state));
    }
}
