package fr.automatants.amphi.widget.sets;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `nested-sets` widget.
@ApplicationScoped
public class SetsWidget implements WidgetType<SetsParameters> {
    @Override
    public String name() {
        return "nested-sets";
    }

    @Override
    public SetsParameters parse(Attributes attributes) {
        return SetsParameters.read(attributes);
    }

    @Override
    public Component create(SetsParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
