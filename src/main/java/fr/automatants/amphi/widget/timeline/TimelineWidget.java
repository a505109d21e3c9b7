package fr.automatants.amphi.widget.timeline;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `timeline` widget.
@ApplicationScoped
public class TimelineWidget implements WidgetType<TimelineParameters> {
    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public TimelineParameters parse(Attributes attributes) {
        return TimelineParameters.read(attributes);
    }

    @Override
    public Component create(TimelineParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
