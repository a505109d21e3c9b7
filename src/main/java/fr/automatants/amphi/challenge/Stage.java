package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Track;

/// How far a ceremony has come.
///
/// @param track whose ranks rise now
/// @param shown how many of them stand there, from the last on
/// @param revealed whether everybody may see everything
public record Stage(Track track, int shown, boolean revealed) {
    Stage next(int lines) {
        return new Stage(track, Math.min(lines, shown + 1), revealed);
    }

    Stage back() {
        return new Stage(track, Math.max(0, shown - 1), revealed);
    }

    Stage on(Track other) {
        return new Stage(other, 0, revealed);
    }
}
