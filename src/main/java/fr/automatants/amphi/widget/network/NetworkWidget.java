package fr.automatants.amphi.widget.network;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `network` widget.
@ApplicationScoped
public class NetworkWidget implements WidgetType<NetworkParameters> {
    private final TrainedNetworks networks;

    NetworkWidget(TrainedNetworks networks) {
        this.networks = networks;
    }

    @Override
    public String name() {
        return "network";
    }

    @Override
    public NetworkParameters parse(Attributes attributes) {
        return NetworkParameters.read(attributes);
    }

    @Override
    public Component create(NetworkParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), new NetworkPlay(parameters.start(), networks), context)
                .againAfter(networks.trained());
    }
}
