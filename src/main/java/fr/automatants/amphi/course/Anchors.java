package fr.automatants.amphi.course;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gives each heading of a page an ASCII id of its own.
final class Anchors {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>(Set.of("intro"));
    private final Map<String, Integer> next = new HashMap<>();

    /// The name itself, or with `-2`, `-3`… if it is taken.
    String unique(String name) {
        String id = name;
        while (!taken.add(id)) {
            id = name + "-" + next.merge(name, 2, (known, _) -> known + 1);
        }
        return id;
    }

    /// Whether a heading may still have exactly this id.
    boolean free(String id) {
        return !taken.contains(id);
    }

    /// The letters and digits of a title, without accents, joined by dashes.
    static String slug(String title) {
        String plain =
                Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        String slug = cut.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "section" : slug;
    }
}
