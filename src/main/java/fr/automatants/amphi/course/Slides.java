package fr.automatants.amphi.course;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Slides of the deck, each by its own name: `S13`.
///
/// @param source where they are listed
public record Slides(List<String> names, Source source) {
    private static final String KEY = "slides";
    private static final Pattern WRITTEN = Pattern.compile("S(\\d{1,3})(?:[-–]S(\\d{1,3}))?");

    /// Copies its list.
    public Slides {
        names = List.copyOf(names);
    }

    /// What `slides: [S1-S20, S25]` says.
    static Slides read(Attributes from) {
        List<String> written = from.texts(KEY, List.of());
        if (!written.stream().allMatch(slides -> WRITTEN.matcher(slides).matches())) {
            from.reject(KEY, "[S13, S1-S20]");
        }
        return new Slides(
                written.stream().flatMap(Slides::expand).distinct().toList(), from.source(KEY));
    }

    private static Stream<String> expand(String slides) {
        Matcher range = WRITTEN.matcher(slides);
        if (!range.matches()) {
            return Stream.empty();
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        return IntStream.rangeClosed(first, last).mapToObj(number -> "S" + number);
    }
}
