package fr.automatants.amphi.course;

import java.time.ZonedDateTime;
import java.util.Map;

/// A date of the agenda.
///
/// @param start in the course's time zone; midnight if `allDay`
/// @param place where, in words; empty if not said
public record Event(
        String id, Map<String, String> title, ZonedDateTime start, boolean allDay, String place) {
    /// Copies its map.
    public Event {
        title = Map.copyOf(title);
    }

    /// Its title in a language, or in any other if there is none.
    public String title(String language) {
        return Course.in(language, title);
    }
}
