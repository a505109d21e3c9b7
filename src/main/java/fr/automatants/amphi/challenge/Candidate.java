package fr.automatants.amphi.challenge;

import fr.automatants.amphi.challenge.score.Tally;
import fr.automatants.amphi.challenge.score.Track;
import java.util.List;

/// A model that was read and tried, and that its member may hand in.
///
/// @param format how its file was read: `safetensors`
/// @param tracks on which it may be ranked
public record Candidate(
        String fileName, String format, Contender contender, Tally practice, List<Track> tracks) {
    public Candidate {
        tracks = List.copyOf(tracks);
    }
}
