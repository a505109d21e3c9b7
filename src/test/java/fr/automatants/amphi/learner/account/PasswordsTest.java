package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordOpensItsOwnHashOnly() {
        String hash = passwords.hash("quatre lapins violets");
        assertTrue(passwords.matches("quatre lapins violets", hash));
        assertFalse(passwords.matches("quatre lapins verts", hash));
        assertNotEquals(hash, passwords.hash("quatre lapins violets"));
    }

    @Test
    void everyCharacterCountsHoweverLongItIs() {
        String longest = "é".repeat(127);
        String hash = passwords.hash(longest + "a");
        assertTrue(passwords.matches(longest + "a", hash));
        assertFalse(passwords.matches(longest + "b", hash));
    }

    @Test
    void twoKeyboardsThatSpellAnAccentDifferentlyTypeTheSamePassword() {
        assertTrue(passwords.matches("cafe\u0301 noir", passwords.hash("caf\u00e9 noir")));
    }

    @Test
    void whoeverAsksExactlyOneCheckIsDoneAgainstAHashOfTheSameCost() {
        List<String> hashes = new ArrayList<>();
        Passwords counted =
                new Passwords((digest, hash) -> {
                    hashes.add(hash);
                    return BcryptUtil.matches(digest, hash);
                });
        String hash = passwords.hash("quatre lapins violets");
        counted.matches("quatre lapins violets", hash);
        counted.matches("faux", hash);
        counted.matches("quatre lapins violets", null);
        assertEquals(3, hashes.size());
        hashes.forEach(each -> assertEquals(hash.substring(0, 7), each.substring(0, 7), "cost"));
    }

    @Test
    void nothingOpensAnAccountWithoutAPassword() {
        assertFalse(new Passwords((digest, hash) -> true).matches("whatever", null));
    }
}
