package fr.automatants.amphi.widget.perceptron;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import fr.automatants.amphi.widget.WidgetCard;
import fr.automatants.amphi.widget.WidgetContext;

/// A perceptron on a page: keeps its state, answers each move with the engine's numbers.
class PerceptronCard extends Composite<WidgetCard> {
    private final PerceptronParameters start;
    private final WidgetContext context;
    private final PerceptronElement element = new PerceptronElement();
    private boolean tried;

    PerceptronCard(PerceptronParameters start, WidgetContext context) {
        this.start = start;
        this.context = context;
        element.onMove(this::moved);
        element.show(context.state().flatMap(start::from).orElse(start));
    }

    @Override
    protected WidgetCard initContent() {
        return new WidgetCard(
                getTranslation("perceptron.title"), context, (Component) element, e -> show(start));
    }

    private void moved(PerceptronParameters now) {
        if (!start.accepts(now)) {
            return;
        }
        if (!tried) {
            tried = true;
            context.tried().run();
        }
        show(now);
    }

    private void show(PerceptronParameters now) {
        element.show(now);
        getContent().showState(now.equals(start) ? "" : now.notation());
    }
}
