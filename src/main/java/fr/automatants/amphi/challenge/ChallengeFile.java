package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Track;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a challenge's YAML; a fault names the file, the key, what was found and what was expected.
final class ChallengeFile {
    private static final Set<String> KEYS =
            Set.of("title", "opens", "closes", "quota", "tracks", "metric");
    private static final int MOST = 100;
    static final String METRIC = "accuracy";

    private final String slug;
    private final Map<?, ?> values;

    private ChallengeFile(String slug, Map<?, ?> values) {
        this.slug = slug;
        this.values = values;
    }

    /// @throws IllegalArgumentException if something is wrong with it
    static Challenge read(String slug, String yaml) {
        Object root;
        try {
            LoadSettings settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
            root = new Load(settings).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(slug + ".yaml: " + e.getMessage(), e);
        }
        if (!(root instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(slug + ".yaml: found no keys, expected " + KEYS);
        }
        return of(slug, map);
    }

    /// Checks what a file or a form says.
    ///
    /// @throws ChallengeFault if something is wrong with it
    static Challenge of(String slug, Map<?, ?> values) {
        return new ChallengeFile(slug, values).challenge();
    }

    /// The file that says this.
    static String write(Map<String, Object> values) {
        return new Dump(DumpSettings.builder().build()).dumpToString(values);
    }

    private Challenge challenge() {
        for (Object key : values.keySet()) {
            if (!KEYS.contains(key)) {
                throw fault("keys", key, KEYS.toString());
            }
        }
        if (!METRIC.equals(values.get("metric"))) {
            throw fault("metric", values.get("metric"), METRIC);
        }
        Instant opens = time("opens").orElseThrow(() -> fault("opens", "", "2026-01-31T18:30"));
        Optional<Instant> closes = time("closes");
        if (closes.filter(end -> !end.isAfter(opens)).isPresent()) {
            throw fault("closes", values.get("closes"), "a time after the opening");
        }
        return new Challenge(slug, title(), opens, closes, quota(), tracks(), false);
    }

    private Map<String, String> title() {
        if (!(values.get("title") instanceof Map<?, ?> texts) || texts.isEmpty()) {
            throw fault("title", values.get("title"), "a text for each language");
        }
        Map<String, String> title = new LinkedHashMap<>();
        texts.forEach((language, text) -> title.put(language.toString(), text.toString()));
        return title;
    }

    private Optional<Instant> time(String key) {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ParisTime.at(LocalDateTime.parse(value.toString())));
        } catch (DateTimeParseException e) {
            throw fault(key, value, "2026-01-31T18:30");
        }
    }

    private int quota() {
        if (values.get("quota") instanceof Integer quota && quota >= 1 && quota <= MOST) {
            return quota;
        }
        throw fault("quota", values.get("quota"), "1 to " + MOST);
    }

    private List<Track> tracks() {
        if (!(values.get("tracks") instanceof List<?> slugs) || slugs.isEmpty()) {
            throw fault("tracks", values.get("tracks"), "a list");
        }
        return slugs.stream().map(found -> track(found.toString())).toList();
    }

    private Track track(String found) {
        return Track.of(found)
                .orElseThrow(() ->
                        fault(
                                "tracks",
                                found,
                                Arrays.stream(Track.values())
                                        .map(Track::slug)
                                        .toList()
                                        .toString()));
    }

    private ChallengeFault fault(String key, @Nullable Object found, String expected) {
        return new ChallengeFault(slug, key, found, expected);
    }
}
