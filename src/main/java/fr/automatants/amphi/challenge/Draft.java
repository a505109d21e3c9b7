package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Track;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A challenge as an instructor typed it: unchecked texts, in the keys of its file.
///
/// @param opens local time of Europe/Paris, `2026-01-31T18:30`
/// @param closes the same, or nothing
public record Draft(
        Map<String, String> title, String opens, String closes, String quota, List<String> tracks) {
    public Draft {
        title = Map.copyOf(title);
        tracks = List.copyOf(tracks);
    }

    /// A challenge as the form shows it.
    public static Draft of(Challenge challenge) {
        return new Draft(
                challenge.title(),
                local(challenge.opens()),
                challenge.closes().map(Draft::local).orElse(""),
                Integer.toString(challenge.quota()),
                challenge.tracks().stream().map(Track::slug).toList());
    }

    Draft opening(Instant now) {
        return new Draft(title, local(now), "", quota, tracks);
    }

    Draft closing(Instant now) {
        return new Draft(title, opens, local(now), quota, tracks);
    }

    /// What its file would hold.
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", sorted());
        values.put("opens", opens.strip());
        if (!closes.isBlank()) {
            values.put("closes", closes.strip());
        }
        values.put("quota", number());
        values.put("tracks", tracks);
        values.put("metric", ChallengeFile.METRIC);
        return values;
    }

    private Map<String, String> sorted() {
        Map<String, String> texts = new LinkedHashMap<>();
        title.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> texts.put(text.getKey(), text.getValue().strip()));
        return texts;
    }

    /// A text that is no number stays one, for the fault to show it.
    private Object number() {
        try {
            return Integer.valueOf(quota.strip());
        } catch (NumberFormatException e) {
            return quota;
        }
    }

    private static String local(Instant instant) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(ParisTime.ZONE));
    }
}
