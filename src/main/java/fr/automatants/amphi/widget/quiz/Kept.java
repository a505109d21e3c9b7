package fr.automatants.amphi.widget.quiz;

import java.util.Arrays;
import java.util.stream.Stream;

/// The notation in which answers are kept, read for people.
final class Kept {
    private Kept() {}

    /// The places in `0,2`.
    static Stream<Integer> places(String answer) {
        return Arrays.stream(answer.split(",", -1)).map(Integer::valueOf);
    }

    /// An answer as it stands, as HTML.
    static String escape(String answer) {
        return answer.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
