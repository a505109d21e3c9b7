package fr.automatants.amphi.course;

/// A piece of a section, in reading order.
public sealed interface Segment {
    /// A stretch of text as safe HTML: raw HTML escaped, addresses sanitised.
    record Prose(String html) implements Segment {}

    /// A `$$…$$` formula on lines of its own.
    record Formula(String tex, Source source) implements Segment {}

    /// A live widget: its name and what the page says of it.
    record Widget(String name, Attributes attributes, Source source) implements Segment {
        /// A new reader at each call, because a reader collects faults and pages are shared.
        @Override
        public Attributes attributes() {
            return attributes.fresh();
        }
    }
}
