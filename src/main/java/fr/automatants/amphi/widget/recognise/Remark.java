package fr.automatants.amphi.widget.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The one thing worth noticing in what the network reads, as a translation key.
///
/// @param subjects the digits it speaks of
record Remark(String key, List<Integer> subjects) {
    private static final float SURE = 0.9f;
    private static final float HALF = 0.6f;

    static Remark on(Reader network, boolean drawn, Optional<Reading> reading) {
        return reading.map(r -> on(network, r))
                .orElseGet(() -> new Remark(drawn ? "waiting" : "empty", List.of()));
    }

    private static Remark on(Reader network, Reading reading) {
        int winner = reading.winner();
        OptionalInt label = reading.label();
        if (network == Reader.UNTRAINED) {
            return new Remark("untrained", List.of(winner));
        }
        if (label.isPresent() && label.getAsInt() != winner) {
            return new Remark("wrong", List.of(label.getAsInt(), winner));
        }
        float first = reading.probability(winner);
        if (first < HALF) {
            return new Remark("torn", List.of(winner, reading.second()));
        }
        return new Remark(first < SURE ? "leaning" : "sure", List.of(winner, reading.second()));
    }
}
