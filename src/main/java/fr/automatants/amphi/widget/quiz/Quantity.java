package fr.automatants.amphi.widget.quiz;

import java.util.List;
import java.util.Optional;

/// A question whose answer is a number, give or take a tolerance; the answer is kept as `−3.5` is
/// written in Java.
record Quantity(Wording wording, double answer, double tolerance, String unit, List<Slip> slips)
        implements Question {
    /// A decimal has no exact place among a computer's numbers: 0.1 + 0.2 is 0.3 to a person.
    private static final double ROUNDING = 1e-9;

    /// Copies its list.
    Quantity {
        slips = List.copyOf(slips);
    }

    /// A wrong number that people find, and what to tell them.
    record Slip(double answer, String why) {}

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public Optional<Verdict> grade(String text) {
        return Typed.plain(text).map(this::verdict);
    }

    @Override
    public String say(String text) {
        return Kept.escape(unit.isEmpty() ? text : text + " " + unit);
    }

    private Verdict verdict(double value) {
        boolean right = near(value, answer, tolerance);
        List<Verdict.Note> notes =
                slips.stream()
                        .filter(slip -> !right && near(value, slip.answer(), tolerance))
                        .limit(1)
                        .map(slip -> new Verdict.Note(-1, false, slip.why()))
                        .toList();
        return new Verdict(Typed.kept(value), remark(value, right), 0, notes);
    }

    private Verdict.Remark remark(double value, boolean right) {
        if (right) {
            return Verdict.Remark.RIGHT;
        }
        return value < answer ? Verdict.Remark.TOO_SMALL : Verdict.Remark.TOO_LARGE;
    }

    @Override
    public Solution solution() {
        return new Solution(List.of(), Optional.of(answer), unit);
    }

    private static boolean near(double value, double wanted, double tolerance) {
        return Math.abs(value - wanted) <= tolerance + ROUNDING * Math.max(1, Math.abs(wanted));
    }
}
