package fr.automatants.amphi.learner.door;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.automatants.amphi.learner.Secret;
import java.util.function.Predicate;

/// Where a link of one use leads: a button or a form, since messengers open links by themselves to
/// preview them; and kind words if the link works no more.
abstract class LinkView extends DoorView implements BeforeEnterObserver {
    private final Predicate<Secret> open;

    /// @param open whether a link would still work
    LinkView(String key, Predicate<Secret> open) {
        super(key);
        this.open = open;
    }

    /// Fills the page.
    abstract void welcome(Secret link);

    /// Fills the page of a link that is unknown, too old or used.
    abstract void used();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("link")
                .flatMap(Secret::of)
                .filter(open)
                .ifPresentOrElse(this::welcome, this::used);
    }
}
