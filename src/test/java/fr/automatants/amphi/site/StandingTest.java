package fr.automatants.amphi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.automatants.amphi.course.Library;
import fr.automatants.amphi.course.Page;
import fr.automatants.amphi.course.Section;
import fr.automatants.amphi.learner.Attempt;
import fr.automatants.amphi.learner.Mark;
import fr.automatants.amphi.learner.Quiz;
import fr.automatants.amphi.widget.Asked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.junit.jupiter.api.Test;

/// On the real course, whatever its pages are today.
class StandingTest {
    private final Library library = new Library(Path.of("content"));

    /// Each quiz of the content asks two questions here: what they say does not matter.
    private final Outlined course =
            new Outlined(
                    library,
                    "fr",
                    widget ->
                            widget.name().equals("quiz")
                                    ? List.of(new Named("one"), new Named("two"))
                                    : List.of());

    private final List<Page> pages = library.pages("fr");
    private final SequencedSet<Mark> marks = new LinkedHashSet<>();
    private final Map<Quiz, List<Attempt>> answers = new LinkedHashMap<>();

    @Test
    void whoHasNotBegunIsNowhereAndBeginsAtTheBeginning() {
        Standing standing = standing();
        assertEquals(Optional.empty(), standing.last());
        assertEquals(0, standing.sectionsRead());
        assertTrue(standing.questions() > 0);
        assertPlace(pages.getFirst(), pages.getFirst().sections().getFirst(), standing);
        assertFalse(standing.complete());
    }

    @Test
    void oneGoesOnAfterThePlaceWhereOneWasLast() {
        Page second = pages.get(1);
        read(second, second.sections().getFirst());
        assertPlace(second, second.sections().get(1), standing());
    }

    @Test
    void atTheEndOneComesBackToWhatWasLeftOut() {
        pages.stream().skip(1).forEach(this::read);
        assertPlace(pages.getFirst(), pages.getFirst().sections().getFirst(), standing());
    }

    @Test
    void theCourseIsCompleteOnceAllIsReadAndEveryQuestionWasFoundOnce() {
        pages.forEach(this::read);
        assertEquals(Optional.empty(), standing().next());
        assertFalse(standing().complete());
        List<Quiz> quizzes = new ArrayList<>();
        pages.forEach(page -> quizzes.addAll(course.questions(page).keySet()));
        quizzes.forEach(quiz ->
                answers.put(
                        quiz,
                        List.of(
                                new Attempt("one", 1, "0", false),
                                new Attempt("one", 2, "1", true),
                                new Attempt("two", 1, "0", true),
                                new Attempt("two", 2, "1", false))));
        assertTrue(standing().complete());
        answers.put(quizzes.getFirst(), List.of(new Attempt("gone", 1, "0", true)));
        assertFalse(standing().complete(), "a question that no longer exists counts for nothing");
    }

    private Standing standing() {
        return Standing.of(course, marks, answers);
    }

    private void read(Page page) {
        page.sections().forEach(section -> read(page, section));
    }

    private void read(Page page, Section section) {
        marks.add(Mark.section(page.slug(), section.id()));
    }

    private static void assertPlace(Page page, Section section, Standing standing) {
        Standing.Place next = standing.next().orElseThrow();
        assertEquals(
                page.slug() + "#" + section.id(), next.page().slug() + "#" + next.section().id());
    }

    private record Named(String id) implements Asked {
        @Override
        public String text() {
            return id;
        }

        @Override
        public String say(String answer) {
            return answer;
        }
    }
}
