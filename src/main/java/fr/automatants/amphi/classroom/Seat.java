package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/// One open page of somebody in a class: it makes them present, and hears what is done with their name.
final class Seat {
    private Runnable leave = () -> {};

    /// Sits down; `changed` is called in the page's own time whenever their row changes.
    void take(UI ui, Presence presence, UUID learner, Runnable changed) {
        leave();
        Runnable later = ui.accessLater(changed::run, () -> {})::run;
        Runnable goOut = presence.enter(learner);
        Runnable stop =
                presence.listen(who -> {
                    if (who.equals(learner)) {
                        later.run();
                    }
                });
        leave =
                () -> {
                    stop.run();
                    goOut.run();
                };
    }

    void leave() {
        leave.run();
        leave = () -> {};
    }
}
