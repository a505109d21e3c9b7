package fr.automatants.amphi.challenge.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.automatants.amphi.engine.file.Reason;
import fr.automatants.amphi.engine.file.Refusal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every rule that a file can break has a sentence in both languages.
class RefusalTextTest {
    @ParameterizedTest
    @EnumSource
    void theEnglishTextIsTheReasonsOwn(Reason reason) {
        String english = new Refusal(reason, "F", "G", "H").english().replace('\'', '’');
        assertEquals(english, text(reason, Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void theFrenchTextIsAnother(Reason reason) {
        assertNotEquals(text(reason, Locale.ENGLISH), text(reason, Locale.FRENCH));
    }

    private static String text(Reason reason, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n/translations", language);
        return new MessageFormat(texts.getString("refusal." + reason.key()), language)
                .format(new Object[] {"F", "G", "H"});
    }
}
