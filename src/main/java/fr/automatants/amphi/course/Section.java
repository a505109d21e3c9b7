package fr.automatants.amphi.course;

import java.util.List;

/// What a level-2 heading opens: the unit that one points at, scrolls to and counts as read.
///
/// @param id its anchor, the same in every language; `intro` before the first heading
/// @param title plain text, empty for `intro`; it is not repeated in the segments
public record Section(String id, String title, List<Segment> segments) {
    /// Copies its list.
    public Section {
        segments = List.copyOf(segments);
    }
}
