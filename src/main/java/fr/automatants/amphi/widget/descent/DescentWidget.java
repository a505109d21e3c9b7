package fr.automatants.amphi.widget.descent;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `descent` widget.
@ApplicationScoped
class DescentWidget implements WidgetType<DescentParameters> {
    @Override
    public String name() {
        return "descent";
    }

    @Override
    public DescentParameters parse(Attributes attributes) {
        return DescentParameters.read(attributes);
    }

    @Override
    public Component create(DescentParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
