package fr.automatants.amphi.widget.line;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `decision-line` widget.
@ApplicationScoped
public class LineWidget implements WidgetType<LineParameters> {
    @Override
    public String name() {
        return "decision-line";
    }

    @Override
    public LineParameters parse(Attributes attributes) {
        return LineParameters.read(attributes);
    }

    @Override
    public Component create(LineParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
