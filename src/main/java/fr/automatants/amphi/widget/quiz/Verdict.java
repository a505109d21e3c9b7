package fr.automatants.amphi.widget.quiz;

import java.util.List;

/// What an answer is worth, before it is put into a person's words.
///
/// @param answer the answer in the notation in which it is kept
/// @param remark what there is to say of it
/// @param count the number that the remark speaks of
/// @param notes what the page says of each part of the answer
record Verdict(String answer, Remark remark, int count, List<Note> notes) {
    /// Copies its list.
    Verdict {
        notes = List.copyOf(notes);
    }

    /// Whether the answer is right.
    boolean right() {
        return remark == Remark.RIGHT;
    }

    /// A part of an answer.
    ///
    /// @param option its place among the shown options, or −1 for a number
    /// @param why safe HTML, empty if the page says nothing of it
    record Note(int option, boolean right, String why) {}

    /// What can be said of an answer as a whole.
    enum Remark {
        RIGHT,
        WRONG,
        /// All that is chosen is right, but `count` more are.
        INCOMPLETE,
        /// `count` of the chosen are wrong.
        MIXED,
        TOO_SMALL,
        TOO_LARGE,
        /// `count` of the items stand in their place.
        OUT_OF_ORDER
    }
}
