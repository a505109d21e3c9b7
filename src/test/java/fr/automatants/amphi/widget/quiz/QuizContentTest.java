package fr.automatants.amphi.widget.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Attributes;
import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Segment;
import fr.automatants.amphi.engine.Activation;
import fr.automatants.amphi.engine.Perceptron;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The course's own quizzes: without a fault, the same in both languages, with the right numbers.
class QuizContentTest {
    private static final Library LIBRARY = new Library(Path.of("content"));

    @ParameterizedTest
    @ValueSource(strings = {"introduction-quiz", "first-network-quiz", "learning-quiz"})
    void aPartEndsWithTheSameQuestionsInBothLanguages(String slug) {
        List<Question> french = questions(page(slug, "fr"));
        List<Question> english = questions(page(slug, "en"));
        assertEquals(solutions(french), solutions(english));
        assertTrue(french.size() >= 5 && french.size() <= 7, slug);
        assertTrue(
                LIBRARY.course().parts().stream()
                        .anyMatch(part ->
                                !part.pages().isEmpty() && part.pages().getLast().equals(slug)),
                slug);
    }

    @Test
    void theGallerysExamplesAreTheSameInBothLanguages() {
        assertEquals(
                solutions(questions(LIBRARY.gallery("quiz", "fr").orElseThrow())),
                solutions(questions(LIBRARY.gallery("quiz", "en").orElseThrow())));
    }

    @Test
    void theNumbersOfTheFirstNetworkAreTheDecks() {
        int pixels = 26 * 26;
        float[] x = {1, 0, 1};
        float[] w = {0, 1, 2};
        assertEquals(pixels, number("first-network-quiz", "pixels"));
        assertEquals(
                new Perceptron(w, 2, Activation.RELU).answer(x).z(),
                number("first-network-quiz", "sum"));
        assertEquals(
                new Perceptron(w, -3, Activation.RELU).answer(x).y(),
                number("first-network-quiz", "relu"));
        assertEquals(
                (pixels * 16 + 16) + (16 * 16 + 16) + (16 * 10 + 10),
                number("first-network-quiz", "parameters"));
    }

    @Test
    void theStepsOfTheDescentAreRight() {
        double first = step(3, 0.1);
        assertEquals(first, number("learning-quiz", "step"), 1e-9);
        assertEquals(step(first, 0.1), number("learning-quiz", "again"), 1e-9);
    }

    @Test
    void theRatesAreInTheOrderOfWhereTheyLead() {
        List<Double> distances =
                Stream.of(0.5, 0.4, 0.01, 1.0, 1.1).map(rate -> Math.abs(step(3, rate))).toList();
        assertEquals(distances.stream().sorted().toList(), distances);
        assertEquals(
                List.of("0.5", "0.4", "0.01", "1", "1.1"),
                question("learning-quiz", "rate").solution().options().stream()
                        .map(option -> option.replaceAll("[^0-9.]", ""))
                        .toList());
    }

    /// w ← w − α ∂L/∂w, with L(w) = w²
    private static double step(double w, double rate) {
        return w - rate * 2 * w;
    }

    private static double number(String slug, String id) {
        return question(slug, id).solution().number().orElseThrow();
    }

    private static Question question(String slug, String id) {
        return questions(page(slug, "en")).stream()
                .filter(question -> question.wording().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Page page(String slug, String language) {
        return LIBRARY.page(slug, language).orElseThrow();
    }

    private static List<Question> questions(Page page) {
        return page.sections().stream()
                .flatMap(section -> section.segments().stream())
                .filter(Segment.Widget.class::isInstance)
                .map(segment -> ((Segment.Widget) segment).attributes())
                .flatMap(attributes -> read(attributes).stream())
                .toList();
    }

    private static List<Question> read(Attributes attributes) {
        List<Question> questions = QuizParameters.read(attributes).questions();
        assertEquals(List.of(), attributes.faults());
        return questions;
    }

    /// What does not depend on the language: names, kinds, which places are right, numbers.
    private static List<String> solutions(List<Question> questions) {
        return questions.stream()
                .map(q ->
                        String.join(
                                " ",
                                q.wording().id(),
                                q.kind().name(),
                                q.solution().options().stream()
                                        .map(q.options()::indexOf)
                                        .toList()
                                        .toString(),
                                q.solution().number().toString()))
                .toList();
    }
}
