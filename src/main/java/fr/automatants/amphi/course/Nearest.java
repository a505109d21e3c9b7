package fr.automatants.amphi.course;

import java.util.Collection;
import java.util.Comparator;

/// The allowed name nearest to a misspelt one.
final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {}

    /// The nearest of the names, or an empty text if more than a third of the letters differ.
    static String to(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return "";
        }
        int most = Math.max(1, (word.length() + 1) / 3);
        return names.stream()
                .filter(name -> distance(word, name) <= most)
                .min(Comparator.comparingInt(name -> distance(word, name)))
                .orElse("");
    }

    /// Levenshtein's distance: insertions, deletions, replacements.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
