package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.format.ModelFormat;
import fr.automatants.amphi.challenge.score.Judge;
import fr.automatants.amphi.challenge.score.Track;
import fr.automatants.amphi.digits.Digits;
import fr.automatants.amphi.engine.Architecture;
import fr.automatants.amphi.platform.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The rules of a challenge that no page of the content tells, in sentences: what is judged, on which
/// boards, and what may be handed in.
public record Rules(Challenge challenge, Locale language) {
    /// What a network reads and gives.
    public String problem() {
        return text("problem", Digits.SIDE, Digits.PIXELS, Digits.CLASSES);
    }

    /// What is counted, before the end and after.
    public String judged() {
        return text("judged", Standing.FINALS);
    }

    /// One sentence for each board.
    public List<String> tracks() {
        return challenge.tracks().stream().map(this::track).toList();
    }

    private String track(Track track) {
        return switch (track) {
            case LIBRE -> text("libre");
            case COURSE -> text("11274", Architecture.course().parameters());
            case FRUGAL -> text("frugal", Track.FRUGAL_PERCENT);
            case ROBUSTE -> text("robuste", Judge.EPSILON);
        };
    }

    /// When, how many, which files, and what is honest.
    public List<String> terms() {
        Words words = new Words(language);
        String opens = words.time(challenge.opens());
        return List.of(
                challenge
                        .closes()
                        .map(end -> text("until", opens, words.time(end)))
                        .orElseGet(() -> text("from", opens)),
                text("quota", challenge.quota()),
                text("formats", formats()),
                text("proof"),
                text("honour"));
    }

    private static String formats() {
        return Arrays.stream(ModelFormat.values())
                .map(ModelFormat::ending)
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return new Phrases(language).of("challenge.rules." + key, arguments);
    }
}
