package fr.automatants.amphi.widget;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.Segment;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All kinds of widgets by name; makes a live one, or a card that says what is wrong with it.
@ApplicationScoped
public class WidgetRegistry {
    private final Map<String, WidgetType<?>> types;

    WidgetRegistry(@All List<WidgetType<?>> types) {
        this.types =
                types.stream()
                        .collect(
                                Collectors.toMap(
                                        WidgetType::name,
                                        Function.identity(),
                                        (a, b) -> {
                                            throw new IllegalStateException(
                                                    "two widgets are named " + a.name());
                                        },
                                        TreeMap::new));
    }

    /// The widget a page asks for; a broken one never breaks more than itself.
    public Component create(Segment.Widget widget, WidgetContext context) {
        WidgetType<?> type = types.get(widget.name());
        return type == null
                ? new BrokenWidget(widget.name(), List.of(unknown(widget)))
                : create(type, widget, context);
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

    private Fault unknown(Segment.Widget widget) {
        return new Fault(
                widget.source(),
                Fault.Kind.UNKNOWN_WIDGET,
                widget.name(),
                widget.name(),
                String.join(", ", types.keySet()));
    }
}
