package fr.automatants.amphi.learner.account;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of somebody with an account, as others see it: any letters, nothing invisible.
public final class PersonName {
    /// In characters.
    public static final int LONGEST = 60;

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /// Controls, formats (zero-width, bidirectional), private, unassigned and lone surrogates.
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    private PersonName() {}

    /// What somebody typed, with single spaces, if it can be shown.
    public static Optional<String> of(String typed) {
        String name =
                SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                        .replaceAll(" ")
                        .strip();
        return name.isEmpty()
                        || name.codePointCount(0, name.length()) > LONGEST
                        || INVISIBLE.matcher(name).find()
                ? Optional.empty()
                : Optional.of(name);
    }
}
