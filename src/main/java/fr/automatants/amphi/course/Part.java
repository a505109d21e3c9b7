package fr.automatants.amphi.course;

import java.util.List;
import java.util.Map;

/// A part of the course: its title and topics by language, and its pages as far as they exist.
///
/// @param pages slugs, in order
public record Part(
        String id, Map<String, String> title, List<Map<String, String>> plan, List<String> pages) {
    /// Copies its collections.
    public Part {
        title = Map.copyOf(title);
        plan = List.copyOf(plan);
        pages = List.copyOf(pages);
    }

    /// Its title in a language, or in any other if there is none.
    public String title(String language) {
        return Course.in(language, title);
    }

    /// Its topics in a language.
    public List<String> plan(String language) {
        return plan.stream().map(topic -> Course.in(language, topic)).toList();
    }
}
