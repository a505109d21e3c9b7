package fr.automatants.amphi.learner.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/// Which passwords are good enough: long ones, without any rule on kinds of characters, except
/// those that somebody who guesses would try first.
///
/// Guesses are counted by nbvcxz (MIT licence) with the dictionaries that it carries: leaked
/// passwords, English words, names; and with what French people type and what is known of the person.
public final class PasswordRules {
    /// In characters.
    public static final int SHORTEST = 12;

    /// In characters; a passphrase of twenty words.
    public static final int LONGEST = 128;

    /// What a patient attacker tries in a day against the bcrypt hashes of a stolen database.
    private static final double TOO_FEW_GUESSES = 1e8;

    private static final List<String> FRENCH =
            List.of(
                    "motdepasse",
                    "azerty",
                    "azertyuiop",
                    "qsdfghjklm",
                    "wxcvbn",
                    "bonjour",
                    "jetaime",
                    "jetadore",
                    "doudou",
                    "loulou",
                    "chouchou",
                    "soleil",
                    "marseille",
                    "paris",
                    "france",
                    "lyon",
                    "bienvenue",
                    "coucou",
                    "salut",
                    "secret",
                    "secrete",
                    "camille",
                    "chocolat",
                    "princesse",
                    "monamour",
                    "amour",
                    "licorne",
                    "football",
                    "centrale",
                    "supelec",
                    "centralesupelec",
                    "automatants",
                    "amphi",
                    "reseau",
                    "neurone",
                    "perceptron");

    private PasswordRules() {}

    /// Why a password is refused.
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        EASY_TO_GUESS
    }

    /// What is wrong with a password, if anything is.
    ///
    /// @param known what everybody knows of the person: name, address
    public static Optional<Fault> fault(String password, String... known) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        double guesses =
                new Nbvcxz(configuration(known)).estimate(password).getGuesses().doubleValue();
        return guesses < TOO_FEW_GUESSES ? Optional.of(Fault.EASY_TO_GUESS) : Optional.empty();
    }

    private static Configuration configuration(String... known) {
        List<Dictionary> dictionaries =
                new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        dictionaries.add(dictionary("french", FRENCH.stream()));
        dictionaries.add(dictionary("person", Stream.of(known).flatMap(PasswordRules::words)));
        return new ConfigurationBuilder()
                .setLocale(Locale.ENGLISH)
                .setDictionaries(dictionaries)
                .createConfiguration();
    }

    /// The first words are what somebody who guesses tries first.
    private static Dictionary dictionary(String name, Stream<String> words) {
        DictionaryBuilder dictionary =
                new DictionaryBuilder().setDictionaryName(name).setExclusion(false);
        List<String> ranked = words.distinct().toList();
        for (int i = 0; i < ranked.size(); i++) {
            dictionary.addWord(ranked.get(i), i + 1);
        }
        return dictionary.createDictionary();
    }

    /// `Zoé Martin` and `zoe.martin@example.org`, whole and in parts.
    private static Stream<String> words(String known) {
        String small = known.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(small, small.replaceAll("[^\\p{L}\\p{N}]", "")),
                        Stream.of(small.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 2);
    }
}
