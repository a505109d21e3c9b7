package fr.automatants.amphi.widget.pixels;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.LiveCard;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;

/// The `pixels` widget.
@ApplicationScoped
public class PixelsWidget implements WidgetType<PixelsParameters> {
    @Override
    public String name() {
        return "pixels";
    }

    @Override
    public PixelsParameters parse(Attributes attributes) {
        return PixelsParameters.read(attributes);
    }

    @Override
    public Component create(PixelsParameters parameters, WidgetContext context) {
        return new LiveCard<>(name(), parameters, context);
    }
}
