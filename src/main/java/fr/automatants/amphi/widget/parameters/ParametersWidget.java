package fr.automatants.amphi.widget.parameters;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `parameters` widget.
@ApplicationScoped
class ParametersWidget implements WidgetType<ParametersParameters> {
    private final TrainedNetworks networks;

    ParametersWidget(TrainedNetworks networks) {
        this.networks = networks;
    }

    @Override
    public String name() {
        return "parameters";
    }

    @Override
    public ParametersParameters parse(Attributes attributes) {
        return ParametersParameters.read(attributes);
    }

    @Override
    public Component create(ParametersParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), new ParametersPlay(parameters, networks), context)
                .againAfter(networks.trained());
    }
}
