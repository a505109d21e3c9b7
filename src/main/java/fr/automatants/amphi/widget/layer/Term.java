package fr.automatants.amphi.widget.layer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One number of a layer, as addresses write it: `x1`, `w23`, `b2`, `z2`, `y2`; counted from 1.
///
/// @param row the neuron, or the input for x
/// @param column the input for w, else 0
record Term(Letter letter, int row, int column) {
    private static final char SUBSCRIPT_ZERO = '₀';
    private static final Pattern NOTATION = Pattern.compile("w([1-9])([1-9])|([xbzy])([1-9])");

    /// The deck's letters.
    enum Letter {
        X,
        W,
        B,
        Z,
        Y
    }

    /// The number that a text names, if a layer of this shape has it.
    static Optional<Term> read(String text, int inputs, int neurons) {
        Matcher matcher = NOTATION.matcher(text);
        return matcher.matches()
                ? Optional.of(of(matcher)).filter(term -> term.fits(inputs, neurons))
                : Optional.empty();
    }

    private static Term of(Matcher matcher) {
        return matcher.group(1) != null
                ? new Term(Letter.W, digit(matcher.group(1)), digit(matcher.group(2)))
                : new Term(
                        Letter.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)),
                        digit(matcher.group(4)),
                        0);
    }

    private static int digit(String text) {
        return Integer.parseInt(text);
    }

    private boolean fits(int inputs, int neurons) {
        return row <= (letter == Letter.X ? inputs : neurons) && column <= inputs;
    }

    String notation() {
        return letter.name().toLowerCase(Locale.ROOT) + row + (column > 0 ? column : "");
    }

    /// 2 → ₂
    static String subscript(int number) {
        return String.valueOf((char) (SUBSCRIPT_ZERO + number));
    }
}
