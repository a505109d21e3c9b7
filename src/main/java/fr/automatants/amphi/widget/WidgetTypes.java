package fr.automatants.amphi.widget;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Fault;
import fr.automatants.amphi.course.Segment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// All kinds of widgets by name.
public final class WidgetTypes {
    private final SortedMap<String, WidgetType<?>> types = new TreeMap<>();

    /// Refuses two of the same name.
    public WidgetTypes(Collection<? extends WidgetType<?>> all) {
        for (WidgetType<?> type : all) {
            if (types.put(type.name(), type) != null) {
                throw new IllegalStateException("two widgets are named " + type.name());
            }
        }
    }

    /// The names that a page may call.
    public SortedSet<String> names() {
        return new TreeSet<>(types.keySet());
    }

    /// What is wrong with a page's block: its name, or its attributes.
    public List<Fault> faults(Segment.Widget widget) {
        return find(widget.name())
                .map(type -> {
                    Attributes attributes = widget.attributes();
                    type.parse(attributes);
                    return attributes.faults();
                })
                .orElseGet(() -> List.of(unknown(widget)));
    }

    Optional<WidgetType<?>> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Fault unknown(Segment.Widget widget) {
        return Fault.unlike(
                widget.source(),
                Fault.Kind.UNKNOWN_WIDGET,
                widget.name(),
                widget.name(),
                types.keySet());
    }
}
