package fr.automatants.amphi.widget;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.Segment;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// All kinds of widgets by name; makes a live one, or a card that says what is wrong with it.
@ApplicationScoped
public class WidgetRegistry {
    private final WidgetTypes types;

    WidgetRegistry(@All List<WidgetType<?>> types) {
        this.types = new WidgetTypes(types);
    }

    /// The widget a page asks for; a broken one never breaks more than itself.
    public Component create(Segment.Widget widget, WidgetContext context) {
        return types.find(widget.name())
                .map(type -> create(type, widget, context))
                .orElseGet(() -> new BrokenWidget(widget.name(), List.of(types.unknown(widget))));
    }

    /// The questions that a page's widget asks.
    public List<Asked> questions(Segment.Widget widget) {
        return types.find(widget.name()).map(type -> questions(type, widget)).orElse(List.of());
    }

    private static <P> List<Asked> questions(WidgetType<P> type, Segment.Widget widget) {
        return List.copyOf(type.asks(type.parse(widget.attributes())));
    }

    private static <P> Component create(
            WidgetType<P> type, Segment.Widget widget, WidgetContext context) {
        Attributes attributes = widget.attributes();
        P parameters = type.parse(attributes);
        List<Fault> faults = attributes.faults();
        return faults.isEmpty()
                ? type.create(parameters, context)
                : new BrokenWidget(widget.name(), faults);
    }
}
