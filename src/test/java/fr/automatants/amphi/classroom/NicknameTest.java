package fr.automatants.amphi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Al",
                "Loutre curieuse",
                "O'Brien",
                "Zoë",
                "李明",
                "שרה",
                "R2-D2",
                "<b>x</b>",
                "Ana 🦦",
                "किरण"
            })
    void namesOfAllKindsOfPeopleAreFine(String typed) {
        assertEquals(typed, text(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "'  Loutre   curieuse ', Loutre curieuse",
        "Ｌｏｕｔｒｅ, Loutre",
        "ﬁnesse, finesse",
        "'a\u00A0b', a b",
        "'Zoe\u0308', Zoë",
        "'I ❤\uFE0F AI', I ❤ AI"
    })
    void oneFormForWhatLooksTheSame(String typed, String kept) {
        assertEquals(kept, text(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "'Lo\u200Butre', U+200B ZERO WIDTH SPACE, 3",
        "'\u202Eertuol', U+202E RIGHT-TO-LEFT OVERRIDE, 1",
        "'ab\u2066cd', U+2066 LEFT-TO-RIGHT ISOLATE, 3",
        "'👨\u200D👩', U+200D ZERO WIDTH JOINER, 2",
        "'a\u0007b', U+0007 BEL, 2",
        "'tab\tbed', U+0009 CHARACTER TABULATION, 4",
        "'ab\uFEFF', U+FEFF ZERO WIDTH NO-BREAK SPACE, 3",
        "'soft\u00ADen', U+00AD SOFT HYPHEN, 5",
        "'a\u3164b', U+1160 HANGUL JUNGSEONG FILLER, 2",
        "'a\u2028b', U+2028 LINE SEPARATOR, 2",
        "'ab\uE000', U+E000 PRIVATE USE AREA E000, 3",
        "'z\u0301\u0302\u0303\u0304algo', U+0304 COMBINING MACRON, 4"
    })
    void theCharacterThatMayNotStandIsNamedWithItsPlace(String typed, String name, int place) {
        Nickname.Forbidden fault = assertInstanceOf(Nickname.Forbidden.class, Nickname.read(typed));
        assertEquals(name, fault.name());
        assertEquals(place, fault.place());
    }

    @Test
    void lengthIsCountedInCharactersAndNotInCodeUnits() {
        assertEquals(new Nickname.TooShort(), Nickname.read(" a "));
        assertEquals(new Nickname.TooShort(), Nickname.read(""));
        assertEquals("a".repeat(24), text("a".repeat(24)));
        assertEquals(new Nickname.TooLong(25), Nickname.read("a".repeat(25)));
        assertEquals("a" + "🦦".repeat(23), text("a" + "🦦".repeat(23)));
    }

    @Test
    void aNameCanBeSaidAloud() {
        assertEquals(new Nickname.Unspeakable(), Nickname.read("?!"));
        assertEquals(new Nickname.Unspeakable(), Nickname.read("🦦🦦"));
    }

    @Test
    void capitalsAndSpacesDoNotTellTwoNamesApart() {
        assertEquals(
                new Nickname("Loutre Curieuse").folded(), new Nickname("loutreCURIEUSE").folded());
    }

    @Test
    void noOtherNameCanBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Nickname("a\u200Bb"));
    }

    private static String text(String typed) {
        return assertInstanceOf(Nickname.Good.class, Nickname.read(typed)).nickname().text();
    }
}
