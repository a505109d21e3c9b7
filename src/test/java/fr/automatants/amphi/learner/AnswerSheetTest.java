package fr.automatants.amphi.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.learner.AnswerSheet.Line;
import fr.automatants.amphi.learner.Deed.Answered;
import fr.automatants.amphi.learner.Deed.StartedOver;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {
    private static final Secret WHO = Secret.fresh();
    private static final Quiz QUIZ = new Quiz("page", "quiz");

    @Test
    void whatIsWrittenWhileItIsReadIsStillOneAnswer() {
        Answered first = answered(1, "0");
        AnswerSheet sheet =
                AnswerSheet.of(List.of(kept(first, true)), List.of(first, answered(2, "1")));
        assertEquals(
                List.of(new Attempt("q", 1, "0", true), new Attempt("q", 2, "1", true)),
                sheet.all(QUIZ));
    }

    @Test
    void startingOverHidesWhatCameBeforeItAndNotWhatCameAfterWhereverEachIs() {
        Answered before = answered(1, "0");
        StartedOver over = new StartedOver(WHO, at(2), QUIZ);
        Answered after = answered(3, "1");
        List<Attempt> shown = List.of(new Attempt("q", 2, "1", true));
        assertEquals(shown, AnswerSheet.of(List.of(), List.of(before, over, after)).shown(QUIZ));
        assertEquals(
                shown,
                AnswerSheet.of(List.of(kept(before, true)), List.of(over, after)).shown(QUIZ));
        assertEquals(
                shown,
                AnswerSheet.of(
                                List.of(kept(before, false), kept(after, true)),
                                List.of(before, over, after))
                        .shown(QUIZ));
    }

    @Test
    void anotherQuizIsNotStartedOver() {
        Answered given = answered(1, "0");
        StartedOver other = new StartedOver(WHO, at(2), new Quiz("page", "quiz-2"));
        assertEquals(1, AnswerSheet.of(List.of(), List.of(given, other)).shown(QUIZ).size());
    }

    private static Answered answered(int second, String answer) {
        return new Answered(WHO, at(second), UUID.randomUUID(), QUIZ, "q", answer, true);
    }

    private static Line kept(Answered given, boolean shown) {
        return new Line(given.key(), QUIZ, "q", given.answer(), true, shown, given.at());
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
