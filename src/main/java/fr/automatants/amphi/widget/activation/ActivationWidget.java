package fr.automatants.amphi.widget.activation;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `activation` widget.
@ApplicationScoped
class ActivationWidget implements WidgetType<ActivationParameters> {
    @Override
    public String name() {
        return "activation";
    }

    @Override
    public ActivationParameters parse(Attributes attributes) {
        return ActivationParameters.read(attributes);
    }

    @Override
    public Component create(ActivationParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
