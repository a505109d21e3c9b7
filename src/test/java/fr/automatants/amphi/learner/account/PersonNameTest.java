package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @Test
    void isKeptInOneSpellingWithSingleSpaces() {
        assertEquals(Optional.of("Zoé d’Arc"), PersonName.of("  Zoe\u0301 \u00a0 d’Arc\t"));
        assertEquals(Optional.of("阿兰"), PersonName.of("阿兰"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u200bb", "\u202eadmin", "x\u0000y", "\ud800"})
    void nothingInvisibleIsAName(String typed) {
        assertEquals(Optional.empty(), PersonName.of(typed));
    }

    @Test
    void sixtyCharactersAreTheMost() {
        assertEquals(Optional.of("é".repeat(60)), PersonName.of("é".repeat(60)));
        assertEquals(Optional.empty(), PersonName.of("é".repeat(61)));
    }
}
