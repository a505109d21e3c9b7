package fr.automatants.amphi.challenge.api;

import fr.automatants.amphi.challenge.ParisTime;
import fr.automatants.amphi.challenge.Party;
import fr.automatants.amphi.engine.file.Refusal;
import fr.automatants.amphi.platform.Phrases;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/// The site's texts in the language that a program asks for: French unless it prefers English.
record Texts(Locale language) {
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
        return new Phrases(language).of(key, arguments);
    }

    /// A time on Paris's clocks, in words.
    String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(instant.atZone(ParisTime.ZONE));
    }

    /// A name in a table.
    String of(Party party) {
        return switch (party) {
            case Party.Club(String key) -> key;
            case Party.Member(Party.Person person) -> person.name();
            case Party.Team team -> team.name();
            case Party.Anonymous() -> of("challenge.party.anonymous");
            case Party.Hidden hidden -> of("challenge.party.hidden");
        };
    }

    String of(Refusal refusal) {
        return of(
                "refusal." + refusal.reason().key(),
                refusal.field(),
                refusal.found(),
                refusal.expected());
    }
}
