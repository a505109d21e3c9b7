package fr.automatants.amphi.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The five letters by which a class is found: easy to read from afar, to say and to type.
public record ClassCode(String letters) {
    public static final int LENGTH = 5;

    /// Without I, L and O, which look like digits, Q and U, V, which are heard or read as others.
    private static final String ALPHABET = "ABCDEFGHJKMNPRSTWXYZ";

    /// Only a code as it would be made; use `of` for what people type.
    public ClassCode {
        if (letters.length() != LENGTH
                || !letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)) {
            throw new IllegalArgumentException(
                    "'%s' is not %d letters of %s".formatted(letters, LENGTH, ALPHABET));
        }
    }

    /// What somebody typed, whatever its case and spaces; empty if it cannot be a code.
    public static Optional<ClassCode> of(String typed) {
        String letters = typed.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        return letters.length() == LENGTH
                        && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(new ClassCode(letters))
                : Optional.empty();
    }

    static ClassCode random(RandomGenerator random) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ClassCode(letters.toString());
    }

    @Override
    public String toString() {
        return letters;
    }
}
