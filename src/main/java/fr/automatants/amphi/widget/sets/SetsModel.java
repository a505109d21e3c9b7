package fr.automatants.amphi.widget.sets;

import fr.automatants.amphi.widget.Choice;
import fr.automatants.amphi.widget.Texts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the browser draws of nested sets: each set with its definition, each example with the
/// verdict on it. Where an example belongs is not told before it stands there.
///
/// @param right how many examples are where they belong
record SetsModel(List<Shown> sets, List<Chip> chips, int right, String remark) {
    /// A set.
    record Shown(String name, String label, String definition) {}

    /// An example.
    ///
    /// @param ring where it was put, or nothing
    /// @param verdict what is true of that, or nothing
    /// @param sentence why, or in which direction to look
    record Chip(
            String id,
            String name,
            @Nullable String ring,
            @Nullable String verdict,
            String sentence) {}

    static SetsModel of(List<Example> examples, Placement state, Texts texts) {
        List<Shown> sets = Arrays.stream(Ring.values()).map(ring -> shown(ring, texts)).toList();
        List<Chip> chips = examples.stream().map(example -> chip(example, state, texts)).toList();
        int right = (int) chips.stream().filter(c -> name(Verdict.RIGHT).equals(c.verdict)).count();
        return new SetsModel(sets, chips, right, remark(examples.size(), state, right, texts));
    }

    private static Shown shown(Ring ring, Texts texts) {
        String key = "nested-sets.set." + Choice.name(ring);
        return new Shown(
                Choice.name(ring), texts.text(key + ".label"), texts.text(key + ".definition"));
    }

    private static Chip chip(Example example, Placement state, Texts texts) {
        String name = example.shown(texts);
        Ring put = state.rings().get(example.id());
        if (put == null) {
            return new Chip(example.id(), name, null, null, "");
        }
        Verdict verdict = Verdict.on(put, example.ring());
        return new Chip(
                example.id(),
                name,
                Choice.name(put),
                name(verdict),
                sentence(example, put, verdict, texts));
    }

    private static String sentence(Example example, Ring put, Verdict verdict, Texts texts) {
        return switch (verdict) {
            case RIGHT -> example.reason(texts);
            case TOO_WIDE -> texts.text("nested-sets.too-wide." + Choice.name(put));
            case TOO_NARROW -> texts.text("nested-sets.too-narrow." + Choice.name(put));
        };
    }

    private static String remark(int count, Placement state, int right, Texts texts) {
        int placed = state.rings().size();
        String name =
                placed == 0
                        ? "start"
                        : right == count ? "done" : placed < count ? "going" : "nearly";
        return texts.text("nested-sets.remark." + name, right, count);
    }

    private static String name(Verdict verdict) {
        return Choice.name(verdict);
    }
}
