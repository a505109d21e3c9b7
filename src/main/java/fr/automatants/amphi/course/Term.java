package fr.automatants.amphi.course;

import java.util.Map;

/// A word of the course, defined once for all pages that mark it.
///
/// @param names the word itself, by language
/// @param definitions one or two sentences of plain text, by language
/// @param page the page and section that explain it, as `perceptron#weights`; empty if none does
public record Term(
        String id,
        Map<String, String> names,
        Map<String, String> definitions,
        String page,
        Source source) {
    /// What a link's address begins with to mark a term: `[un poids](term:weight)`.
    static final String SCHEME = "term:";

    /// Copies its maps.
    public Term {
        names = Map.copyOf(names);
        definitions = Map.copyOf(definitions);
    }

    /// The word in a language, or in any other if there is none.
    public String name(String language) {
        return Course.in(language, names);
    }

    /// The definition in a language, or in any other if there is none.
    public String definition(String language) {
        return Course.in(language, definitions);
    }

    /// Where the course explains it, as an address of the site; empty if nowhere.
    public String address() {
        return page.isEmpty() ? "" : Links.resolve(page);
    }

    String slug() {
        return page.replaceFirst("#.*$", "");
    }

    String section() {
        return page.contains("#") ? page.substring(page.indexOf('#') + 1) : "";
    }
}
