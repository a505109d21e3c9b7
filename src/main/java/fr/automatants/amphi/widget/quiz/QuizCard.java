package fr.automatants.amphi.widget.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import fr.automatants.amphi.widget.Answers;
import fr.automatants.amphi.widget.WidgetCard;
import fr.automatants.amphi.widget.WidgetContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A quiz on a page: grades what one person answers, and keeps it.
class QuizCard extends Composite<WidgetCard> {
    private static final int LONGEST_ANSWER = 100;

    private final QuizParameters quiz;
    private final WidgetContext context;
    private final QuizElement element = new QuizElement();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Set<String> revealed = new HashSet<>();
    private boolean tried;

    QuizCard(QuizParameters quiz, WidgetContext context) {
        this.quiz = quiz;
        this.context = context;
        quiz.questions().forEach(question -> questions.put(question.wording().id(), question));
        context.answers().given().forEach(this::restore);
        element.onAnswer(this::answered);
        element.onReveal(this::reveal);
        element.ask(context.id(), quiz.questions());
        element.tell(quiz.questions(), verdicts, revealed);
    }

    @Override
    protected WidgetCard initContent() {
        String title = quiz.title().isEmpty() ? getTranslation("quiz.title") : quiz.title();
        WidgetCard card = new WidgetCard(title, context, (Component) element, e -> startOver());
        card.hasNoState();
        return card;
    }

    /// An answer that is worth something else today was given to a question that has changed since.
    private void restore(Answers.Given given) {
        Optional.ofNullable(questions.get(given.question()))
                .flatMap(question -> question.grade(given.answer()))
                .filter(verdict -> verdict.right() == given.right())
                .ifPresent(verdict -> verdicts.put(given.question(), verdict));
    }

    private void answered(String id, String text) {
        Question question = questions.get(id);
        if (question == null || text.length() > LONGEST_ANSWER) {
            return;
        }
        Optional<String> answer = answer(question, text);
        if (answer.isEmpty()) {
            element.refuse(id);
            return;
        }
        question.grade(answer.get()).ifPresent(verdict -> keep(id, verdict));
    }

    private Optional<String> answer(Question question, String text) {
        return question instanceof Quantity quantity
                ? Typed.read(text, quantity.unit(), getLocale()).map(Typed::kept)
                : Optional.of(text);
    }

    /// The same answer once more is no new attempt.
    private void keep(String id, Verdict verdict) {
        Verdict before = verdicts.put(id, verdict);
        if (before == null || !before.answer().equals(verdict.answer())) {
            context.answers().give(new Answers.Given(id, verdict.answer(), verdict.right()));
        }
        if (!tried) {
            tried = true;
            context.tried().run();
        }
        element.tell(quiz.questions(), verdicts, revealed);
    }

    /// The right answer is for whoever has tried.
    private void reveal(String id) {
        if (verdicts.containsKey(id)) {
            revealed.add(id);
            element.tell(quiz.questions(), verdicts, revealed);
        }
    }

    private void startOver() {
        context.answers().startOver();
        verdicts.clear();
        revealed.clear();
        element.startOver();
        element.tell(quiz.questions(), verdicts, revealed);
    }
}
