package fr.automatants.amphi.widget.quiz;

import com.vaadin.flow.component.Component;
import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.widget.Asked;
import fr.automatants.amphi.widget.WidgetContext;
import fr.automatants.amphi.widget.WidgetType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The `quiz` widget.
@ApplicationScoped
public class QuizWidget implements WidgetType<QuizParameters> {
    @Override
    public String name() {
        return "quiz";
    }

    @Override
    public QuizParameters parse(Attributes attributes) {
        return QuizParameters.read(attributes);
    }

    @Override
    public List<? extends Asked> asks(QuizParameters parameters) {
        return parameters.questions();
    }

    @Override
    public Component create(QuizParameters parameters, WidgetContext context) {
        return new QuizCard(parameters, context);
    }
}
