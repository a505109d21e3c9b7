package fr.automatants.amphi.classroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The name under which somebody sits in a class: 2 to 24 characters that all can be seen.
///
/// @param text in Unicode's NFKC, single spaces; always shown as text
public record Nickname(String text) {
    static final int SHORTEST = 2;
    static final int LONGEST = 24;

    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

    /// The mark by which a keyboard asks for the coloured form of a sign: it shows nothing itself.
    private static final Pattern PRESENTATION = Pattern.compile("[\\uFE0E\\uFE0F]");

    /// More marks than that above one letter would climb over the lines around it.
    private static final Pattern TOWER = Pattern.compile("\\p{M}{3}");

    /// Characters of a harmless kind that still show nothing: fillers, joiners, an empty Braille cell.
    private static final String BLANK =
            "\u115F\u1160\u17B4\u17B5\u2800\u034F\u180B\u180C\u180D\u180F";

    /// What became of what somebody typed.
    public sealed interface Reading {}

    /// A name that may be used.
    public record Good(Nickname nickname) implements Reading {}

    /// A name that may not, and why.
    public sealed interface Fault extends Reading {}

    /// Fewer than two characters.
    public record TooShort() implements Fault {}

    /// More than 24 characters.
    public record TooLong(int length) implements Fault {}

    /// A character that may not stand in a name.
    ///
    /// @param place counts from 1
    public record Forbidden(int codePoint, int place) implements Fault {
        /// `U+202E RIGHT-TO-LEFT OVERRIDE`.
        public String name() {
            String name = Character.getName(codePoint);
            String code = "U+%04X".formatted(codePoint);
            return name == null ? code : code + " " + name;
        }
    }

    /// Signs and spaces only: nothing that can be said aloud.
    public record Unspeakable() implements Fault {}

    /// Only a name as `read` accepts it.
    public Nickname {
        fault(text)
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(
                            "'%s' is no nickname: %s".formatted(text, fault));
                });
    }

    /// What somebody typed: brought into one form, then accepted or refused with the reason.
    public static Reading read(String typed) {
        String text = normal(typed);
        return fault(text)
                .<Reading>map(fault -> fault)
                .orElseGet(() -> new Good(new Nickname(text)));
    }

    /// By which two names are told apart: capitals and spaces do not count.
    public String folded() {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static String normal(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String visible = PRESENTATION.matcher(composed).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    private static Optional<Fault> fault(String text) {
        int length = text.codePointCount(0, text.length());
        OptionalInt wrong = firstForbidden(text);
        if (wrong.isPresent()) {
            int place = text.codePointCount(0, wrong.getAsInt()) + 1;
            return Optional.of(new Forbidden(text.codePointAt(wrong.getAsInt()), place));
        }
        if (length < SHORTEST) {
            return Optional.of(new TooShort());
        }
        if (length > LONGEST) {
            return Optional.of(new TooLong(length));
        }
        return text.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.empty()
                : Optional.of(new Unspeakable());
    }

    private static OptionalInt firstForbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (forbidden(text.codePointAt(i))) {
                return OptionalInt.of(i);
            }
        }
        var tower = TOWER.matcher(text);
        return tower.find() ? OptionalInt.of(tower.end() - 1) : OptionalInt.empty();
    }

    private static boolean forbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // zero width and bidirectional characters are FORMAT
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.ENCLOSING_MARK ->
                    true;
            default ->
                    BLANK.indexOf(codePoint) >= 0 || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        };
    }
}
