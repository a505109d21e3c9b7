package fr.automatants.amphi.classroom;

import com.vaadin.flow.component.Component;
import java.text.MessageFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Two friendly words, an animal and what it is like, for who does not want to think of a name.
///
/// @param animals the word, and `f` after a space where its language has a feminine
/// @param adjectives the word, and its feminine after a slash
/// @param pattern where the animal {0} and the adjective {1} stand
record FriendlyNames(List<String> animals, List<String> adjectives, String pattern) {
    private static final int TRIES = 40;

    /// Copies its lists.
    FriendlyNames {
        animals = List.copyOf(animals);
        adjectives = List.copyOf(adjectives);
    }

    /// In the language of a component.
    static FriendlyNames of(Component reader) {
        return new FriendlyNames(
                List.of(reader.getTranslation("nickname.animals").split(", ")),
                List.of(reader.getTranslation("nickname.adjectives").split(", ")),
                reader.getTranslation("nickname.pattern"));
    }

    /// A name that is not taken; in a full house, one with a number.
    Nickname propose(RandomGenerator random, Predicate<Nickname> taken) {
        for (int i = 0; i < TRIES; i++) {
            Nickname name = pick(random);
            if (!taken.test(name)) {
                return name;
            }
        }
        return new Nickname(pick(random).text().split(" ")[0] + " " + random.nextInt(100, 100_000));
    }

    Nickname name(String animal, String adjective) {
        boolean feminine = animal.endsWith(" f");
        String noun = animal.replaceFirst(" f$", "");
        String[] forms = adjective.split("/");
        String form = forms[feminine && forms.length > 1 ? 1 : 0];
        return new Nickname(MessageFormat.format(pattern, noun, form));
    }

    private Nickname pick(RandomGenerator random) {
        return name(
                animals.get(random.nextInt(animals.size())),
                adjectives.get(random.nextInt(adjectives.size())));
    }
}
