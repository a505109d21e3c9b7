package fr.automatants.amphi.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.automatants.amphi.learner.Readership.Fared;
import fr.automatants.amphi.site.CourseFigures.QuestionFigures;

/// A question, how many found it, and what was answered at the first attempt.
@JsModule("./site/formula.ts")
class QuestionTable extends Composite<Div> {
    QuestionTable(QuestionFigures question) {
        Fared fared = question.fared();
        Paragraph line =
                new Paragraph(
                        getTranslation(
                                fared.people() == 0 ? "figures.unanswered" : "figures.fared",
                                fared.people(),
                                fared.right(),
                                fared.attempts()));
        line.addClassName("small");
        getContent().addClassName("question-figures");
        getContent().add(new Prose(question.asked().text()), line);
        if (question.answers().isEmpty()) {
            return;
        }
        FigureTable table =
                new FigureTable(
                        getTranslation("figures.first"), "", getTranslation("figures.people"));
        question.answers()
                .forEach(answer ->
                        table.row(
                                answer.right(),
                                new Prose(answer.said()),
                                FigureTable.bar(answer.people(), fared.people()),
                                FigureTable.number(answer.people())));
        getContent().add(table);
    }
}
