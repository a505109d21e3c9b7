package fr.automatants.amphi.widget.rules;

import fr.automatants.amphi.widget.Notation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A condition on one feature, written `x1>5`.
///
/// @param feature 1 or 2
/// @param above whether the feature must exceed the threshold, rather than stay below it
/// @param threshold from 0 to 10
record Rule(int feature, boolean above, double threshold) {
    private static final Pattern WRITTEN =
            Pattern.compile("x([12])\\s*([<>])\\s*(\\d{1,2}(?:\\.\\d{1,6})?)");

    /// The rule that a text says, if it says one.
    static Optional<Rule> read(String text) {
        Matcher rule = WRITTEN.matcher(text);
        if (!rule.matches()) {
            return Optional.empty();
        }
        double threshold = Double.parseDouble(rule.group(3));
        return threshold > Fruit.MOST
                ? Optional.empty()
                : Optional.of(
                        new Rule(
                                Integer.parseInt(rule.group(1)),
                                rule.group(2).equals(">"),
                                threshold));
    }

    boolean holds(Fruit fruit) {
        double value = feature == 1 ? fruit.x1() : fruit.x2();
        return above ? value > threshold : value < threshold;
    }

    String notation() {
        return "x" + feature + (above ? ">" : "<") + Notation.of(threshold);
    }
}
