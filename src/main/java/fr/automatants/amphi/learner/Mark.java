package fr.automatants.amphi.learner;

/// One thing met: a section of a page seen to its end, or a widget of a page tried.
public record Mark(Kind kind, String page, String item) {
    /// What was met.
    public enum Kind {
        SECTION,
        WIDGET
    }

    /// A section, by its page's slug and its own id.
    public static Mark section(String page, String section) {
        return new Mark(Kind.SECTION, page, section);
    }

    /// A widget, by its page's slug and its id in the page.
    public static Mark widget(String page, String widget) {
        return new Mark(Kind.WIDGET, page, widget);
    }
}
