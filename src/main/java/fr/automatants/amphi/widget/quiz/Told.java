package fr.automatants.amphi.widget.quiz;

import java.util.List;

/// What a person reads of their answer.
///
/// @param state `right`, `wrong`, or `unread` for what is no answer at all
/// @param given the answer as the element shows it: places, or a number in the reader's language
/// @param lines each part of the answer with what the page says of it, as safe HTML
/// @param places for an order: which of the places hold the right item
/// @param solution the right answer as safe HTML, if it was asked for
record Told(
        String state,
        String given,
        String headline,
        List<Line> lines,
        List<Boolean> places,
        List<String> solution,
        String explanation) {
    /// Copies its lists.
    Told {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        solution = List.copyOf(solution);
    }

    /// A part of an answer; `text` is empty where there is only one part.
    record Line(boolean right, String text, String why) {}

    static Told unread(String headline) {
        return new Told("unread", "", headline, List.of(), List.of(), List.of(), "");
    }
}
