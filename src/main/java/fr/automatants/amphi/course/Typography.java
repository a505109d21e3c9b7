package fr.automatants.amphi.course;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The spaces and apostrophes that a language's printers use; never a change of meaning.
final class Typography {
    private static final String NARROW = "\u202F";
    private static final String NO_BREAK = "\u00A0";
    private static final Pattern BEFORE = Pattern.compile("[ \u00A0](?=[;:!?»%€])");
    private static final Pattern AFTER = Pattern.compile("(?<=«)[ \u00A0]");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,]|\\d )\\d{1,3}(?: \\d{3})+(?! ?\\d)");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\p{N}«])");

    /// As in `26 × 26` and `676 · 16`: a size broken over two lines, or three in a table, is hard to read.
    private static final Pattern TIMES = Pattern.compile("(?<=\\d) ([×·]) (?=\\d)");

    private Typography() {}

    /// The typographer of a language: French has rules of its own, sizes hold together in all.
    static UnaryOperator<String> of(String language) {
        return language.equals("fr") ? Typography::french : Typography::sizes;
    }

    private static String sizes(String text) {
        return TIMES.matcher(text).replaceAll(NO_BREAK + "$1" + NO_BREAK);
    }

    private static String french(String text) {
        String spaced = BEFORE.matcher(sizes(text)).replaceAll(NARROW);
        spaced = AFTER.matcher(spaced).replaceAll(NARROW);
        spaced = NUMBER.matcher(spaced).replaceAll(Typography::grouped);
        return APOSTROPHE.matcher(spaced).replaceAll("’");
    }

    private static String grouped(MatchResult number) {
        return number.group().replace(" ", NARROW);
    }
}
