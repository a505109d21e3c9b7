package fr.automatants.amphi.widget.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.widget.quiz.Verdict.Remark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradingTest {
    private static final List<Choices.Choice> ABCD =
            List.of(
                    new Choices.Choice("A", true, "because A"),
                    new Choices.Choice("B", false, "because B"),
                    new Choices.Choice("C", true, ""),
                    new Choices.Choice("D", false, ""));
    private static final Choices SINGLE =
            new Choices(
                    wording("single"),
                    false,
                    List.of(
                            new Choices.Choice("A", false, "because A"),
                            new Choices.Choice("B", true, "because B")));
    private static final Choices MULTIPLE = new Choices(wording("multiple"), true, ABCD);
    private static final Quantity NUMBER =
            new Quantity(
                    wording("number"), 2.5, 0.1, "", List.of(new Quantity.Slip(-1, "the sign")));
    private static final Sequence ORDER =
            new Sequence(wording("order"), List.of("1770", "1842", "1997", "2007", "2022"));

    @Test
    void aSingleChoiceIsToldItsOwnExplanation() {
        Verdict wrong = SINGLE.grade("0").orElseThrow();
        assertEquals(Remark.WRONG, wrong.remark());
        assertEquals(List.of(new Verdict.Note(0, false, "because A")), wrong.notes());
        assertTrue(SINGLE.grade("1").orElseThrow().right());
    }

    @ParameterizedTest
    @CsvSource({
        "'0,2', RIGHT, 0",
        "'2,0', RIGHT, 0",
        "0, INCOMPLETE, 1",
        "1, WRONG, 1",
        "'1,3', WRONG, 2",
        "'0,1', MIXED, 1",
        "'0,1,2,3', MIXED, 2",
    })
    void severalChoicesAreRightTogetherOnly(String answer, Remark remark, int count) {
        Verdict verdict = MULTIPLE.grade(answer).orElseThrow();
        assertEquals(remark, verdict.remark());
        assertEquals(count, verdict.count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "99", "-1", "0,", "a", "0;1", "0, 1", "100"})
    void whatIsNoChoiceIsNoAnswer(String answer) {
        assertEquals(Optional.empty(), MULTIPLE.grade(answer));
        assertEquals(Optional.empty(), SINGLE.grade("0,1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, RIGHT",
        "2.4, RIGHT",
        "2.6, RIGHT",
        "2.39, TOO_SMALL",
        "2.61, TOO_LARGE",
        "-1, TOO_SMALL",
        "1e3, TOO_LARGE"
    })
    void aNumberIsRightWithinItsTolerance(String answer, Remark remark) {
        assertEquals(remark, NUMBER.grade(answer).orElseThrow().remark());
    }

    @Test
    void aKnownSlipIsExplained() {
        assertEquals("the sign", NUMBER.grade("-1").orElseThrow().notes().getFirst().why());
        assertEquals(List.of(), NUMBER.grade("2.5").orElseThrow().notes());
    }

    @Test
    void decimalsThatNoComputerHoldsAreStillEqual() {
        Quantity third = new Quantity(wording("n"), 0.3, 0, "", List.of());
        assertTrue(third.grade(String.valueOf(0.1 + 0.2)).orElseThrow().right());
        assertFalse(third.grade("0.3000001").orElseThrow().right());
    }

    @Test
    void anOrderIsNeverShownSolved() {
        List<String> two = List.of("a", "b");
        for (int i = 0; i < 200; i++) {
            assertEquals(List.of("b", "a"), new Sequence(wording("q" + i), two).options());
        }
    }

    @Test
    void anOrderIsMixedTheSameWayAtEachVisit() {
        assertEquals(ORDER.options(), new Sequence(wording("order"), ORDER.items()).options());
        assertFalse(ORDER.options().equals(ORDER.items()));
    }

    @Test
    void anOrderIsRightWhenEveryItemIsInItsPlace() {
        List<String> shown = ORDER.options();
        List<Integer> right = new ArrayList<>(ORDER.items().stream().map(shown::indexOf).toList());
        assertTrue(ORDER.grade(joined(right)).orElseThrow().right());

        Collections.swap(right, 0, 4);
        Verdict swapped = ORDER.grade(joined(right)).orElseThrow();
        assertEquals(Remark.OUT_OF_ORDER, swapped.remark());
        assertEquals(3, swapped.count());
        assertEquals(
                List.of(false, true, true, true, false),
                swapped.notes().stream().map(Verdict.Note::right).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0,1,2,3", "0,0,1,2,3", "0,1,2,3,5", "0,1,2,3,4,", "x"})
    void whatIsNoOrderOfTheItemsIsNoAnswer(String answer) {
        assertEquals(Optional.empty(), ORDER.grade(answer));
    }

    @Test
    void anAnswerIsKeptInANotationThatGradesTheSame() {
        for (Question question : List.of(MULTIPLE, NUMBER, ORDER)) {
            for (String answer : List.of("2,0", "-1", "1e3", "4,3,2,1,0")) {
                question.grade(answer)
                        .ifPresent(verdict ->
                                assertEquals(
                                        Optional.of(verdict), question.grade(verdict.answer())));
            }
        }
    }

    private static String joined(List<Integer> places) {
        return String.join(
                ",",
                IntStream.range(0, places.size())
                        .mapToObj(i -> String.valueOf(places.get(i)))
                        .toList());
    }

    private static Question.Wording wording(String id) {
        return new Question.Wording(id, "?", List.of(), "");
    }
}
