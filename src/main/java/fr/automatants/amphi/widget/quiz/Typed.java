package fr.automatants.amphi.widget.quiz;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people type them: a comma or a point, any minus sign, spaces or commas between
/// thousands, the unit after it or not.
final class Typed {
    private static final int LONGEST = 60;
    private static final Pattern MINUS = Pattern.compile("^[-−–—‐‑‒﹣－]\\s*");
    private static final Pattern SPACES =
            Pattern.compile("(?<=\\d)[\\s\u00A0\u2009\u202F'’](?=\\d{3}(?!\\d))");
    private static final Pattern ENGLISH = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");

    private Typed() {}

    /// What somebody typed in answer to a question; empty if it is no number.
    static Optional<Double> read(String text, String unit, Locale locale) {
        String number = strip(text);
        if (number.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = withoutUnit(number, strip(unit));
        String signed = SPACES.matcher(MINUS.matcher(bare).replaceFirst("-")).replaceAll("");
        // 11,274 is eleven thousand in English; 0,125 is a decimal wherever it is typed
        boolean thousands = locale.getLanguage().equals("en") && ENGLISH.matcher(signed).matches();
        return plain(thousands ? signed.replace(",", "") : signed.replace(',', '.'));
    }

    /// A number in plain notation.
    static Optional<Double> plain(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches()
                ? Optional.of(Double.valueOf(text))
                : Optional.empty();
    }

    /// The notation in which an answer is kept, and which [#plain] reads.
    static String kept(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private static String withoutUnit(String text, String unit) {
        boolean there =
                !unit.isEmpty()
                        && text.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT));
        return there ? strip(text.substring(0, text.length() - unit.length())) : text;
    }

    /// `String.strip` leaves the spaces that do not break.
    private static String strip(String text) {
        return text.replaceAll("^[\\s\u00A0\u202F]+|[\\s\u00A0\u202F]+$", "");
    }
}
