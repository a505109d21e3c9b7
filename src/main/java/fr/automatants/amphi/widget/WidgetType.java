package fr.automatants.amphi.widget;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import java.util.List;

/// A kind of widget that a page may hold: how its attributes are read and what they make.
///
/// @param <P> the record of its attributes
public interface WidgetType<P> {
    /// The name that a page calls it by, as in ```` ```widget perceptron ````.
    String name();

    /// Reads every attribute it knows; wrong values become the attributes' faults, never exceptions.
    P parse(Attributes attributes);

    /// The questions that it asks, for those who count answers; most widgets ask none.
    default List<? extends Asked> asks(P parameters) {
        return List.of();
    }

    /// The live widget for one page of one person.
    Component create(P parameters, WidgetContext context);
}
