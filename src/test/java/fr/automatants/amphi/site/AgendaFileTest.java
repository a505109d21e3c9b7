package fr.automatants.amphi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.automatants.amphi.course.Course;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaFileTest {
    private static final String LONG =
            "Réunion, ouverte ; à tous \\ et à toutes, avec un titre si long qu’il faut plier sa"
                    + " ligne";
    private static final Course COURSE = course("2026-09-28T20:30", "2026-10-03");

    @Test
    void linesEndInCrLfAndAreFoldedAt75Octets() {
        String file = AgendaFile.of(COURSE, COURSE.agenda(), "fr");
        assertTrue(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assertTrue(file.endsWith("END:VCALENDAR\r\n"));
        assertFalse(file.replace("\r\n", "").contains("\n"));
        for (String line : file.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
    }

    @Test
    void anHourOfParisIsWrittenInUtc() {
        assertTrue(unfolded().contains("\r\nDTSTART:20260928T183000Z\r\n"));
    }

    @Test
    void aWholeDayIsADateWhateverTheServersZone() {
        assertTrue(unfolded().contains("\r\nDTSTART;VALUE=DATE:20261003\r\n"));
    }

    @Test
    void commasSemicolonsAndBackslashesAreEscaped() {
        assertTrue(unfolded().contains("SUMMARY:Réunion\\, ouverte \\; à tous \\\\ et"));
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        List<VEvent> events = read(AgendaFile.of(COURSE, COURSE.agenda(), "fr"));
        assertEquals(2, events.size());
        VEvent meeting = events.getFirst();
        assertEquals(LONG, meeting.getSummary().getValue());
        assertEquals("HubIA (sc.175)", meeting.getLocation().getValue());
        assertEquals(
                Instant.parse("2026-09-28T18:30:00Z"),
                meeting.getDateStart().getValue().toInstant());
        assertFalse(events.getLast().getDateStart().getValue().hasTime());
    }

    @Test
    void aMovedDateKeepsItsIdentityInEveryLanguage() {
        String uid = uid(COURSE, "fr", 0);
        assertEquals(uid, uid(COURSE, "en", 0));
        assertEquals(uid, uid(course("2026-09-29T19:00", "2026-10-03"), "fr", 0));
        assertNotEquals(uid, uid(COURSE, "fr", 1));
    }

    private static String unfolded() {
        return AgendaFile.of(COURSE, COURSE.agenda(), "fr").replace("\r\n ", "");
    }

    private static String uid(Course course, String language, int index) {
        return read(AgendaFile.of(course, course.agenda(), language))
                .get(index)
                .getUid()
                .getValue();
    }

    private static List<VEvent> read(String file) {
        return Biweekly.parse(file).first().getEvents();
    }

    private static Course course(String meeting, String challenge) {
        return Course.read(
                """
                title: {fr: Un cours, en: A course}
                languages: [fr, en]
                time-zone: Europe/Paris
                agenda:
                  - id: open-meeting
                    title: {fr: '%s', en: Meeting}
                    start: %s
                    place: HubIA (sc.175)
                  - id: challenge
                    title: {fr: Défi, en: Challenge}
                    start: %s
                """
                        .formatted(LONG, meeting, challenge),
                "course.yaml");
    }
}
