package fr.automatants.amphi.course;

import org.commonmark.node.CustomBlock;

/// A block that the course puts into the parsed page in place of one of commonmark's.
abstract sealed class PageBlock extends CustomBlock {
    /// A heading that opens a section.
    static final class Opening extends PageBlock {
        final String id;
        final String title;

        Opening(String id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    /// A formula or a widget, which is a segment of its own.
    static final class Standing extends PageBlock {
        final Segment segment;

        Standing(Segment segment) {
            this.segment = segment;
        }
    }

    /// Something wide, to be scrolled sideways within the column.
    static final class Wide extends PageBlock {}
}
