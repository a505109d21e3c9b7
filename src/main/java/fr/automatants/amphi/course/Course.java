package fr.automatants.amphi.course;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What `course.yaml` says: titles, languages, parts, agenda.
///
/// @param defaultLanguage the language that stands in for a missing translation
/// @param languages every language that pages may be written in, the default one among them
/// @param deck the slides that its pages have to cover
public record Course(
        Map<String, String> title,
        String defaultLanguage,
        List<String> languages,
        ZoneId zone,
        List<Part> parts,
        List<Event> agenda,
        Slides deck,
        List<Fault> faults) {
    /// Copies its collections.
    public Course {
        title = Map.copyOf(title);
        languages = List.copyOf(languages);
        parts = List.copyOf(parts);
        agenda = List.copyOf(agenda);
        faults = List.copyOf(faults);
    }

    /// Reads a `course.yaml`; `file` names it in the faults.
    public static Course read(String yaml, String file) {
        return new CourseReader(yaml, file).read();
    }

    /// The course's title in a language, or in any other if there is none.
    public String title(String language) {
        return in(language, title);
    }

    /// The slugs of all pages, in course order.
    public List<String> pages() {
        return parts.stream().flatMap(part -> part.pages().stream()).distinct().toList();
    }

    static String in(String language, Map<String, String> texts) {
        String text = texts.get(language);
        return text != null ? text : texts.values().stream().sorted().findFirst().orElse("");
    }
}
