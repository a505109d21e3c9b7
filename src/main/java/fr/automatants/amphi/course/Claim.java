package fr.automatants.amphi.course;

/// What a page says and cannot confirm by itself: the check asks the rest of the course, or KaTeX.
public sealed interface Claim {
    /// Where the page says it.
    Source source();

    /// A link leads somewhere.
    ///
    /// @param written the address as the author wrote it
    /// @param address where it leads on the site
    record Link(String written, String address, Source source) implements Claim {}

    /// A picture is there.
    ///
    /// @param address where the site serves it
    /// @param alternative what is read to those who do not see it
    record Picture(String written, String address, String alternative, Source source)
            implements Claim {}

    /// A formula is one.
    ///
    /// @param tex between the dollars, with its line ends, from the line of `source` on
    record Formula(String tex, boolean display, Source source) implements Claim {}

    /// A heading may be pointed at.
    record Anchor(String id, Source source) implements Claim {}
}
