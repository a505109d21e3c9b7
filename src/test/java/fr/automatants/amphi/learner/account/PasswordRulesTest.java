package fr.automatants.amphi.learner.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.automatants.amphi.learner.account.PasswordRules.Fault;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final String NAME = "Zoé Martin";
    private static final String EMAIL = "zoe.martin@example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quatre lapins violets dansent",
                "le perceptron mange des frites",
                "kR7#vq92Lw!x"
            })
    void aLongEnoughOneNeedsNoKindOfCharacter(String password) {
        assertEquals(Optional.empty(), PasswordRules.fault(password, NAME, EMAIL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "password1234",
                "Passw0rd1234",
                "azertyuiop12",
                "qwertyuiop123",
                "123456789012",
                "motdepasse123",
                "motdepassemotdepasse",
                "aaaaaaaaaaaaaaaa",
                "abcdefghijklmnop",
                "azertyazerty",
                "iloveyou1234",
                "jetaime12345",
                "zoemartin2008",
                "Zoe.Martin2026",
                "zoe.martin@example.org",
                "centralesupelec",
                "automatants2026"
            })
    void oneThatIsTriedFirstIsRefusedHoweverLong(String password) {
        assertEquals(Optional.of(Fault.EASY_TO_GUESS), PasswordRules.fault(password, NAME, EMAIL));
    }

    @Test
    void twelveCharactersAreTheLeastAndAnEmojiIsOne() {
        assertEquals(Optional.of(Fault.TOO_SHORT), PasswordRules.fault(""));
        assertEquals(Optional.of(Fault.TOO_SHORT), PasswordRules.fault("kR7#vq92Lw!"));
        assertEquals(Optional.of(Fault.TOO_SHORT), PasswordRules.fault("🐙🐙🐙🐙🐙🐙"));
    }

    @Test
    void anEndlessOneIsRefusedAtOnce() {
        assertEquals(Optional.of(Fault.TOO_LONG), PasswordRules.fault("x".repeat(1_000_000)));
    }
}
