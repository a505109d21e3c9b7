package fr.automatants.amphi.widget.layer;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `layer` widget.
@ApplicationScoped
public class LayerWidget implements WidgetType<LayerParameters> {
    @Override
    public String name() {
        return "layer";
    }

    @Override
    public LayerParameters parse(Attributes attributes) {
        return LayerParameters.read(attributes);
    }

    @Override
    public Component create(LayerParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
