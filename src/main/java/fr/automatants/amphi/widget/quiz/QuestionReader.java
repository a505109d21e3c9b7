package fr.automatants.amphi.widget.quiz;

import fr.automatants.amphi.course.Attributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the questions of a quiz; what is wrong with them becomes the attributes' faults.
final class QuestionReader {
    static final int MOST_QUESTIONS = 20;
    static final int MOST_CHOICES = 10;
    private static final int MOST_SLIPS = 10;
    private static final double LARGEST = 1e12;
    private static final String ID = "[a-z0-9][a-z0-9-]*";
    private static final String QUESTIONS = "questions";
    private static final String CHOICES = "choices";
    private static final String ITEMS = "items";
    private static final String ANSWER = "answer";
    private static final String A_TEXT = "\"…\"";

    private final Attributes quiz;
    private final Set<String> ids = new HashSet<>();

    QuestionReader(Attributes quiz) {
        this.quiz = quiz;
    }

    List<Question> read() {
        String expected = "- {kind, text, …} × 1.." + MOST_QUESTIONS;
        quiz.require(QUESTIONS, expected);
        List<Attributes> children = quiz.children(QUESTIONS);
        if (quiz.has(QUESTIONS) && (children.isEmpty() || children.size() > MOST_QUESTIONS)) {
            quiz.reject(QUESTIONS, expected);
        }
        List<Question> questions = new ArrayList<>();
        children.forEach(child -> questions.add(question(child, questions.size() + 1)));
        return questions;
    }

    private Question question(Attributes from, int number) {
        Question.Wording wording = wording(from, number);
        return switch (from.choice("kind", Kind.SINGLE)) {
            case SINGLE -> choices(from, wording, false);
            case MULTIPLE -> choices(from, wording, true);
            case NUMBER -> quantity(from, wording);
            case ORDER -> sequence(from, wording);
        };
    }

    private Question.Wording wording(Attributes from, int number) {
        from.require("text", A_TEXT);
        List<String> hints = new ArrayList<>();
        if (from.has("hint")) {
            hints.add(from.prose("hint", ""));
        }
        hints.addAll(from.proses("hints", List.of()));
        return new Question.Wording(
                id(from, number), from.prose("text", ""), hints, from.prose("explanation", ""));
    }

    private String id(Attributes from, int number) {
        String id = from.text("id", "q" + number);
        if (!id.matches(ID)) {
            from.reject("id", ID);
        } else if (!ids.add(id)) {
            from.reject("id", "≠ " + id);
        }
        return id;
    }

    private static Choices choices(Attributes from, Question.Wording wording, boolean several) {
        String many = "- {text, right, why} × 2.." + MOST_CHOICES;
        from.require(CHOICES, many);
        List<Choices.Choice> choices =
                from.children(CHOICES).stream().map(QuestionReader::choice).toList();
        long right = choices.stream().filter(Choices.Choice::right).count();
        if (from.has(CHOICES)) {
            if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
                from.reject(CHOICES, many);
            } else if (right != 1 && !several) {
                from.reject(CHOICES, "right: true × 1");
            } else if (right == 0) {
                from.reject(CHOICES, "right: true × 1.." + choices.size());
            }
        }
        return new Choices(wording, several, choices);
    }

    private static Choices.Choice choice(Attributes from) {
        from.require("text", A_TEXT);
        return new Choices.Choice(
                from.prose("text", ""), from.flag("right", false), from.prose("why", ""));
    }

    private static Quantity quantity(Attributes from, Question.Wording wording) {
        from.require(ANSWER, "-3.5");
        List<Attributes> slips = from.children("slips");
        if (slips.size() > MOST_SLIPS) {
            from.reject("slips", "- {answer, why} × 0.." + MOST_SLIPS);
        }
        return new Quantity(
                wording,
                from.number(ANSWER, 0, -LARGEST, LARGEST),
                from.number("tolerance", 0, 0, LARGEST),
                from.text("unit", ""),
                slips.stream().map(QuestionReader::slip).toList());
    }

    private static Quantity.Slip slip(Attributes from) {
        from.require(ANSWER, "-3.5");
        from.require("why", A_TEXT);
        return new Quantity.Slip(from.number(ANSWER, 0, -LARGEST, LARGEST), from.prose("why", ""));
    }

    private static Sequence sequence(Attributes from, Question.Wording wording) {
        String many = "[" + A_TEXT + ", …] × 2.." + MOST_CHOICES;
        from.require(ITEMS, many);
        List<String> items = from.proses(ITEMS, List.of());
        if (from.has(ITEMS)
                && (items.size() < 2
                        || items.size() > MOST_CHOICES
                        || new HashSet<>(items).size() < items.size())) {
            from.reject(ITEMS, many);
        }
        return new Sequence(wording, items);
    }
}
