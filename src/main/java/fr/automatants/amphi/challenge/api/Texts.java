package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.ParisTime;
import fr.automatants.amphi.engine.file.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The site's texts in the language that a program asks for: French unless it prefers English.
record Texts(Locale language) {
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Texts of(HttpHeaders headers) {
        List<Locale> asked = headers.getAcceptableLanguages();
        return new Texts(
                asked.stream()
                        .filter(locale -> List.of("fr", "en").contains(locale.getLanguage()))
                        .findFirst()
                        .map(locale -> Locale.of(locale.getLanguage()))
                        .orElse(Locale.FRENCH));
    }

    String of(String key, Object... arguments) {
        ResourceBundle texts =
                ResourceBundle.getBundle("vaadin-i18n/translations", language, NO_OTHER_LANGUAGE);
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }

    /// A time on Paris's clocks, in words.
    String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(instant.atZone(ParisTime.ZONE));
    }

    String of(Refusal refusal) {
        return of(
                "refusal." + refusal.reason().key(),
                refusal.field(),
                refusal.found(),
                refusal.expected());
    }
}
