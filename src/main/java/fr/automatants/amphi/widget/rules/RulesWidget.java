package fr.automatants.amphi.widget.rules;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `rules-versus-data` widget.
@ApplicationScoped
public class RulesWidget implements WidgetType<RulesParameters> {
    @Override
    public String name() {
        return "rules-versus-data";
    }

    @Override
    public RulesParameters parse(Attributes attributes) {
        return RulesParameters.read(attributes);
    }

    @Override
    public Component create(RulesParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
