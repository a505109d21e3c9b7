package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void isKeptTrimmedAndInLowerCase() {
        assertEquals(
                Optional.of(new EmailAddress("zoe.martin@example.org")),
                EmailAddress.of("  Zoe.Martin@Example.ORG "));
    }

    @Test
    void twoSpellingsOfOneAccentAreOneAddress() {
        assertEquals(
                EmailAddress.of("zo\u00e9@example.org"), EmailAddress.of("zoe\u0301@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.fr",
                "first.last+course@sub.example.org",
                "zoé@école.example",
                "o'brien@example.org"
            })
    void aMailCouldBeSentThere(String typed) {
        assertEquals(Optional.of(new EmailAddress(typed)), EmailAddress.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zoe",
                "zoe@",
                "@example.org",
                "zoe@localhost",
                "zoe@@example.org",
                "zoe @example.org",
                "a@example.org,b@example.org",
                "zoe@example.org\nBcc: all@example.org",
                "Zoe <zoe@example.org>",
                "zoe@example..org"
            })
    void noMailCouldBeSentThere(String typed) {
        assertEquals(Optional.empty(), EmailAddress.of(typed));
    }

    @Test
    void anEndlessOneIsRefused() {
        assertEquals(Optional.empty(), EmailAddress.of("z@" + "example.".repeat(40) + "org"));
    }
}
