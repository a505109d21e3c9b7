package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The course itself: without a fault, and the same in both languages.
class ContentTest {
    private static final Library LIBRARY = new Library(Path.of("content"));

    @Test
    void theCourseHasNoFault() {
        assertEquals(List.of(), LIBRARY.faults());
    }

    @Test
    void theFourPartsOfThePlanAreThere() {
        assertEquals(
                List.of(
                        "I. Introduction",
                        "II. Votre premier réseau de neurones",
                        "III. Apprentissage",
                        "IV. IA et éthique"),
                LIBRARY.course().parts().stream().map(part -> part.title("fr")).toList());
    }

    @Test
    void theDatesAreThoseOfTheDeck() {
        assertEquals(
                List.of(
                        LocalDate.of(2023, 9, 25),
                        LocalDate.of(2023, 9, 28),
                        LocalDate.of(2023, 9, 30)),
                LIBRARY.course().agenda().stream()
                        .map(event -> event.start().toLocalDate())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void aPageHasTheSameSectionsAndWidgetsInBothLanguages(String slug) {
        same(LIBRARY.page(slug, "fr").orElseThrow(), LIBRARY.page(slug, "en").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("widgets")
    void aGalleryPageHasTheSameSectionsAndWidgetsInBothLanguages(String name) {
        same(LIBRARY.gallery(name, "fr").orElseThrow(), LIBRARY.gallery(name, "en").orElseThrow());
    }

    @Test
    void theHomePageIsShort() {
        assertTrue(LIBRARY.home("fr").minutes() <= 1);
        same(LIBRARY.home("fr"), LIBRARY.home("en"));
    }

    @Test
    void thePageForAuthorsIsThereInBothLanguages() {
        Page french = LIBRARY.page("authors", "fr").orElseThrow();
        Page english = LIBRARY.page("authors", "en").orElseThrow();
        same(french, english);
        assertEquals(List.of(), french.faults());
        assertEquals(List.of(), english.faults());
    }

    static Stream<String> slugs() {
        return LIBRARY.course().pages().stream();
    }

    static Stream<String> widgets() {
        return LIBRARY.gallery().stream();
    }

    private static void same(Page french, Page english) {
        assertFalse(french.fallback());
        assertFalse(english.fallback());
        assertFalse(french.summary().isEmpty());
        assertFalse(english.summary().isEmpty());
        assertEquals(french.slides(), english.slides());
        assertEquals(french.goals().size(), english.goals().size());
        assertEquals(ids(french), ids(english));
        assertEquals(widgets(french), widgets(english));
        assertEquals(shape(french), shape(english));
    }

    private static List<String> ids(Page page) {
        return page.sections().stream().map(Section::id).toList();
    }

    private static List<String> widgets(Page page) {
        return Pages.segments(page, Segment.Widget.class).stream()
                .map(Segment.Widget::name)
                .toList();
    }

    /// The kinds of segments in order: a formula that one language forgot would show here.
    private static List<String> shape(Page page) {
        return page.sections().stream()
                .flatMap(section -> section.segments().stream())
                .map(segment -> segment.getClass().getSimpleName())
                .toList();
    }
}
