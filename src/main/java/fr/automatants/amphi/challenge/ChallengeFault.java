package fr.automatants.amphi.challenge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is wrong with a challenge, in a file or in an instructor's form: the key, what was found and
/// what was expected.
public final class ChallengeFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String found;

    ChallengeFault(String slug, String key, @Nullable Object found, String expected) {
        super("%s.yaml, %s: found %s, expected %s".formatted(slug, key, found, expected));
        this.key = key;
        this.found = Objects.toString(found, "");
    }

    /// `title`, `opens`, `closes`, `quota`, `tracks`, `slug`, `metric` or `keys`.
    public String key() {
        return key;
    }

    /// The bad value.
    public String found() {
        return found;
    }
}
