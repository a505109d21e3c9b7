package fr.automatants.amphi.widget.quiz;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The browser's part of a quiz: shows questions, sends answers, shows what they are worth.
@Tag("amphi-quiz")
class QuizElement extends Component {
    private static final List<String> LABELS =
            List.of(
                    "question",
                    "check",
                    "hint",
                    "reveal",
                    "solution",
                    "nothing",
                    "several",
                    "number",
                    "order",
                    "up",
                    "down",
                    "drag",
                    "moved",
                    "in-place",
                    "right",
                    "wrong");

    private final Map<String, Told> told = new HashMap<>();
    private final Map<String, Told> unread = new HashMap<>();
    private BiConsumer<String, String> answers = (id, answer) -> {};
    private Consumer<String> reveals = id -> {};
    private int round;

    /// A question without its answer.
    record Asked(
            String id,
            String kind,
            String text,
            List<String> options,
            String unit,
            List<String> hints) {}

    void onAnswer(BiConsumer<String, String> listener) {
        answers = listener;
    }

    void onReveal(Consumer<String> listener) {
        reveals = listener;
    }

    /// `key` tells this quiz from the others of the page.
    void ask(String key, List<Question> questions) {
        getElement().setProperty("key", key);
        set("questions", questions.stream().map(QuizElement::asked).toList());
    }

    void tell(List<Question> questions, Map<String, Verdict> verdicts, Set<String> revealed) {
        told.clear();
        for (Question question : questions) {
            String id = question.wording().id();
            Verdict verdict = verdicts.get(id);
            if (verdict != null) {
                told.put(
                        id,
                        new Telling(this, getLocale())
                                .of(question, verdict, revealed.contains(id)));
            }
        }
        told.putAll(unread);
        set("verdicts", told);
        long right = verdicts.values().stream().filter(Verdict::right).count();
        boolean all = right == questions.size();
        getElement()
                .setProperty(
                        "score",
                        getTranslation(
                                all ? "quiz.score.all" : "quiz.score", right, questions.size()));
    }

    /// What was typed is no number: said, and not counted.
    void refuse(String id) {
        unread.put(id, Told.unread(getTranslation("quiz.unread")));
        told.putAll(unread);
        set("verdicts", told);
    }

    void startOver() {
        unread.clear();
        getElement().setProperty("round", ++round);
    }

    /// An answer: chosen places, places in their new order, or whatever was typed.
    @ClientCallable
    void answered(String question, String answer) {
        unread.remove(question);
        answers.accept(question, answer);
    }

    /// Whoever has tried may see the right answer.
    @ClientCallable
    void revealed(String question) {
        reveals.accept(question);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        set("labels", LABELS.stream().collect(Collectors.toMap(k -> k, this::label)));
    }

    private String label(String key) {
        return getTranslation("quiz." + key);
    }

    private static Asked asked(Question question) {
        Question.Wording wording = question.wording();
        return new Asked(
                wording.id(),
                question.kind().name().toLowerCase(Locale.ROOT),
                wording.text(),
                question.options(),
                question.solution().unit(),
                wording.hints());
    }

    private void set(String property, Object value) {
        getElement().setPropertyJson(property, JacksonUtils.getMapper().valueToTree(value));
    }
}
