package fr.automatants.amphi.challenge;

import fr.automatants.amphi.engine.file.Refusal;
import fr.automatants.amphi.platform.Phrases;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Sentences that pages and programs read alike, in their language.
public record Words(Locale language) {
    /// A moment on Paris's clocks.
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(instant.atZone(ParisTime.ZONE));
    }

    /// What is left of a member's day, and when the next one begins.
    public String day(Submissions.Day day) {
        String next =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(ParisTime.day(day.next()));
        return new Phrases(language).of("challenge.upload.day", day.left(), day.quota(), next);
    }

    /// Where in a file it is.
    public String field(Refusal refusal) {
        return new RefusalWords(language).field(refusal.field());
    }

    /// What stands in a file, as far as the words are ours.
    public String found(Refusal refusal) {
        return new RefusalWords(language).found(refusal.reason(), refusal.found());
    }

    /// What should stand there.
    public String expected(Refusal refusal) {
        return new RefusalWords(language).expected(refusal.expected());
    }

    /// Why a file is not read.
    public String refusal(Refusal refusal) {
        return new Phrases(language)
                .of(
                        "refusal." + refusal.reason().key(),
                        field(refusal),
                        found(refusal),
                        expected(refusal));
    }
}
