package fr.automatants.amphi.widget.recognise;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.digits.TrainedNetworks;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `recognise` widget.
@ApplicationScoped
class RecogniseWidget implements WidgetType<RecogniseParameters> {
    private final TrainedNetworks networks;

    RecogniseWidget(TrainedNetworks networks) {
        this.networks = networks;
    }

    @Override
    public String name() {
        return "recognise";
    }

    @Override
    public RecogniseParameters parse(Attributes attributes) {
        return RecogniseParameters.read(attributes);
    }

    @Override
    public Component create(RecogniseParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), new RecognisePlay(parameters, networks), context)
                .againAfter(networks.trained());
    }
}
