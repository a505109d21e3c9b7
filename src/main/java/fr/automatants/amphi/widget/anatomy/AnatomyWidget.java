package fr.automatants.amphi.widget.anatomy;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `neuron-anatomy` widget.
@ApplicationScoped
public class AnatomyWidget implements WidgetType<AnatomyParameters> {
    @Override
    public String name() {
        return "neuron-anatomy";
    }

    @Override
    public AnatomyParameters parse(Attributes attributes) {
        return AnatomyParameters.read(attributes);
    }

    @Override
    public Component create(AnatomyParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
