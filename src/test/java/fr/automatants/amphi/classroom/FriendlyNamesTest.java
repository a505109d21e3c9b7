package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FriendlyNamesTest {
    private static final FriendlyNames SMALL =
            new FriendlyNames(List.of("Loutre f", "Panda"), List.of("curieux/curieuse"), "{0} {1}");

    @Test
    void theAdjectiveAgreesWithTheAnimal() {
        assertEquals("Loutre curieuse", SMALL.name("Loutre f", "curieux/curieuse").text());
        assertEquals("Panda curieux", SMALL.name("Panda", "curieux/curieuse").text());
        assertEquals("Loutre calme", SMALL.name("Loutre f", "calme").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyPairOfWordsIsANameOfItsOwn(String language) throws IOException {
        FriendlyNames names = names(language);
        Set<String> all = new HashSet<>();
        for (String animal : names.animals()) {
            for (String adjective : names.adjectives()) {
                all.add(names.name(animal, adjective).folded());
            }
        }
        assertEquals(names.animals().size() * names.adjectives().size(), all.size());
        assertTrue(all.size() >= 900, "enough for three rooms of three hundred");
    }

    @Test
    void whatIsTakenIsNotProposedAndAFullHouseGetsNumbers() {
        assertEquals(
                "Panda curieux",
                SMALL.propose(new Random(1), name -> name.text().startsWith("Loutre")).text());
        String numbered = SMALL.propose(new Random(1), name -> true).text();
        assertTrue(numbered.matches("(Loutre|Panda) \\d{3,5}"), numbered);
        assertFalse(numbered.contains("curieu"));
    }

    private static FriendlyNames names(String language) throws IOException {
        Properties texts = new Properties();
        try (var in =
                Objects.requireNonNull(
                        FriendlyNamesTest.class.getResourceAsStream(
                                "/vaadin-i18n/translations_" + language + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new FriendlyNames(
                List.of(texts.getProperty("nickname.animals").split(", ")),
                List.of(texts.getProperty("nickname.adjectives").split(", ")),
                texts.getProperty("nickname.pattern"));
    }
}
