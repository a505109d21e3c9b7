package fr.automatants.amphi.site;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// RFC 5545, 3.1: no line of a calendar file is longer than 75 octets; the library counts letters.
final class Folding {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private Folding() {}

    /// The same text with its long lines folded, no letter torn apart.
    static String fold(String text) {
        return text.lines().map(line -> line(line) + END).collect(Collectors.joining());
    }

    private static String line(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String text = Character.toString(letter);
            int more = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1; // the space that says: goes on
            }
            folded.append(text);
            octets += more;
        }
        return folded.toString();
    }
}
