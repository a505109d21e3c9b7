package fr.automatants.amphi.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final String YAML =
            """
            title: {fr: Cours, en: Course}
            parts:
              - id: one
                title: {fr: Un, en: One}
                plan:
                  - {fr: Sujet, en: Topic}
                pages: [a, b]
            agenda:
              - id: meeting
                title: {fr: Réunion, en: Meeting}
                start: 2023-09-25T20:30
                place: HubIA
              - id: day
                title: {fr: Jour, en: Day}
                start: 2023-09-30
            """;

    @Test
    void aCourseHasTitlesPartsTopicsAndPages() {
        Course course = read(YAML);
        assertEquals(List.of(), course.faults());
        assertEquals("Course", course.title("en"));
        assertEquals("fr", course.defaultLanguage());
        assertEquals(List.of("a", "b"), course.pages());
        assertEquals("One", course.parts().getFirst().title("en"));
        assertEquals(List.of("Sujet"), course.parts().getFirst().plan("fr"));
    }

    @Test
    void datesAreInTheCoursesTimeZone() {
        List<Event> agenda = read(YAML).agenda();
        assertEquals(
                ZonedDateTime.parse("2023-09-25T20:30+02:00[Europe/Paris]"),
                agenda.getFirst().start());
        assertEquals("HubIA", agenda.getFirst().place());
        assertTrue(agenda.getLast().allDay());
    }

    @Test
    void everyFaultIsToldWithItsLineAndTheRestStands() {
        Course course =
                read(
                        """
                        title: {fr: Cours}
                        default-language: de
                        parts:
                          - id: one
                            title: {fr: Un, en: One}
                            pages: [a, ../b]
                            colour: red
                          - just words
                        agenda:
                          - id: x
                            title: {fr: X, en: X}
                            start: tomorrow
                        """);
        assertEquals(
                List.of(
                        "1 MISSING_VALUE en",
                        "2 WRONG_VALUE default-language",
                        "6 WRONG_VALUE pages",
                        "7 UNKNOWN_ATTRIBUTE colour",
                        "8 WRONG_VALUE -",
                        "8 MISSING_VALUE id",
                        "8 MISSING_VALUE title",
                        "12 WRONG_VALUE start"),
                course.faults().stream()
                        .map(f -> f.where().line() + " " + f.kind() + " " + f.subject())
                        .toList());
        assertEquals("Cours", course.title("en"));
        assertEquals(List.of("a"), course.parts().getFirst().pages());
        assertEquals(List.of(), course.agenda());
    }

    @Test
    void aTitleWithoutTheReadersLanguageIsShownInAnother() {
        assertEquals("Cours", Course.in("de", Map.of("fr", "Cours")));
    }

    private static Course read(String yaml) {
        return Course.read(yaml, "course.yaml");
    }
}
