package fr.automatants.amphi.widget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One of several values that a hand may choose, as the browser shows it.
///
/// @param name as attributes and addresses write it: `leaky-relu`
/// @param label in the person's language
public record Choice(String name, String label) {
    /// The choices among constants whose labels are the translations of `prefix` and their names.
    public static <E extends Enum<E>> List<Choice> of(List<E> values, String prefix, Texts texts) {
        return values.stream()
                .map(e -> new Choice(name(e), texts.text(prefix + e.name())))
                .toList();
    }

    /// In lower case with dashes, as the attributes' reader wants it.
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant of that name, if it is one of them.
    public static <E extends Enum<E>> Optional<E> find(String name, List<E> values) {
        return values.stream().filter(e -> name(e).equals(name)).findFirst();
    }

    /// The constant of that name, if the enum has it.
    public static <E extends Enum<E>> Optional<E> find(String name, Class<E> type) {
        return find(name, Arrays.asList(type.getEnumConstants()));
    }
}
