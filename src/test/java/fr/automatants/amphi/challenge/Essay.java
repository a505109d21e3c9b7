package fr.automatants.amphi.challenge;

import java.util.UUID;

/// Challenges of one test alone.
public final class Essay {
    private static final String YAML =
            """
            title: {fr: Essai, en: Essay}
            opens: 2020-01-01T00:00
            %s
            quota: 3
            tracks: [libre, "11274", frugal]
            metric: accuracy
            """;

    private Essay() {}

    /// One that is open and in no folder.
    public static Challenge open() {
        return ChallengeFile.read("test-" + UUID.randomUUID(), YAML.formatted(""));
    }

    /// The same, closed long ago.
    static Challenge over(Challenge open) {
        return ChallengeFile.read(open.slug(), YAML.formatted("closes: 2020-02-01T00:00"));
    }
}
