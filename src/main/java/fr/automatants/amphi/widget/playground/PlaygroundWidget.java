package fr.automatants.amphi.widget.playground;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.digits.TrainingQueue;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;

/// The `playground` widget.
@ApplicationScoped
class PlaygroundWidget implements WidgetType<PlaygroundParameters> {
    private final Provider<TrainingQueue> queue;

    PlaygroundWidget(Provider<TrainingQueue> queue) {
        this.queue = queue;
    }

    @Override
    public String name() {
        return "playground";
    }

    @Override
    public PlaygroundParameters parse(Attributes attributes) {
        return PlaygroundParameters.read(attributes);
    }

    @Override
    public Component create(PlaygroundParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), new PlaygroundPlay(parameters, queue.get()), context);
    }
}
