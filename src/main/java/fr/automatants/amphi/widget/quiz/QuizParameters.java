package fr.automatants.amphi.widget.quiz;

import fr.automatants.amphi.course.Attributes;
import java.util.List;

/// What a page may say of a quiz: its title and its questions.
///
/// @param title plain text; empty for the widget's own
public record QuizParameters(String title, List<Question> questions) {
    /// Copies its list.
    public QuizParameters {
        questions = List.copyOf(questions);
    }

    static QuizParameters read(Attributes attributes) {
        return new QuizParameters(
                attributes.words("title", ""), new QuestionReader(attributes).read());
    }
}
