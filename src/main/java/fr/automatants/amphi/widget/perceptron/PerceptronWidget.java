package fr.automatants.amphi.widget.perceptron;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `perceptron` widget.
@ApplicationScoped
public class PerceptronWidget implements WidgetType<PerceptronParameters> {
    @Override
    public String name() {
        return "perceptron";
    }

    @Override
    public PerceptronParameters parse(Attributes attributes) {
        return PerceptronParameters.read(attributes);
    }

    @Override
    public Component create(PerceptronParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
