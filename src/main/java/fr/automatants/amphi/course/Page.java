package fr.automatants.amphi.course;

import java.util.List;

/// A page of the course in one language.
///
/// @param slides the deck's slides that it covers: `S13`
/// @param goals what the reader will know at its end, a short sentence each; may be empty
/// @param minutes reading time, at least 1
/// @param claims what the rest of the course has to confirm
/// @param faults what is wrong in the page; which values a widget takes, its own reading tells
/// @param fallback whether it is shown in the default language for want of a translation
public record Page(
        String slug,
        String language,
        String title,
        String summary,
        List<String> goals,
        List<String> slides,
        int minutes,
        List<Section> sections,
        List<Claim> claims,
        List<Fault> faults,
        boolean fallback) {
    /// Copies its lists.
    public Page {
        goals = List.copyOf(goals);
        slides = List.copyOf(slides);
        sections = List.copyOf(sections);
        claims = List.copyOf(claims);
        faults = List.copyOf(faults);
    }

    Page asFallback() {
        return new Page(
                slug, language, title, summary, goals, slides, minutes, sections, claims, faults,
                true);
    }

    /// The page that stands for one that could not be read.
    static Page broken(String slug, String language, Fault fault) {
        List<Section> empty = List.of(new Section("intro", "", List.of()));
        return new Page(
                slug,
                language,
                slug,
                "",
                List.of(),
                List.of(),
                1,
                empty,
                List.of(),
                List.of(fault),
                false);
    }
}
