package fr.automatants.amphi.widget.quiz;

import com.vaadin.flow.component.Component;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// Puts a verdict into words, in the language of the component that shows it.
record Telling(Component to, Locale locale) {
    private static final int MOST_DIGITS = 9;

    Told of(Question question, Verdict verdict, boolean revealed) {
        boolean open = verdict.right() || revealed;
        return new Told(
                verdict.right() ? "right" : "wrong",
                given(question, verdict),
                headline(verdict, question),
                lines(question, verdict),
                question.kind() == Kind.ORDER
                        ? verdict.notes().stream().map(Verdict.Note::right).toList()
                        : List.of(),
                revealed && !verdict.right() ? solution(question.solution()) : List.of(),
                open ? question.wording().explanation() : "");
    }

    private String given(Question question, Verdict verdict) {
        return question instanceof Quantity
                ? shown(Double.parseDouble(verdict.answer()))
                : verdict.answer();
    }

    private String headline(Verdict verdict, Question question) {
        String key = "quiz.remark." + verdict.remark().name();
        return to.getTranslation(key, verdict.count(), question.options().size());
    }

    private static List<Told.Line> lines(Question question, Verdict verdict) {
        if (question.kind() == Kind.ORDER) {
            return List.of();
        }
        boolean one = question.kind() != Kind.MULTIPLE;
        return verdict.notes().stream()
                .map(note ->
                        new Told.Line(
                                note.right(),
                                one ? "" : question.options().get(note.option()),
                                note.why()))
                .filter(line -> !line.text().isEmpty() || !line.why().isEmpty())
                .toList();
    }

    private List<String> solution(Question.Solution solution) {
        return solution.number()
                .map(number -> List.of((shown(number) + "\u00A0" + solution.unit()).strip()))
                .orElse(solution.options());
    }

    private String shown(double number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number).replace('-', '−');
    }
}
