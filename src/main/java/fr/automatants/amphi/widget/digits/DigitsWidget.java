package fr.automatants.amphi.widget.digits;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `digits` widget.
@ApplicationScoped
public class DigitsWidget implements WidgetType<DigitsParameters> {
    @Override
    public String name() {
        return "digits";
    }

    @Override
    public DigitsParameters parse(Attributes attributes) {
        return DigitsParameters.read(attributes);
    }

    @Override
    public Component create(DigitsParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
